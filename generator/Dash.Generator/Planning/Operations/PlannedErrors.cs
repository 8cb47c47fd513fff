using System.Collections.Generic;
using Dash.Generator.Model;

namespace Dash.Generator.Planning.Operations;

/// <summary>The errors of an operation.</summary>
internal sealed class PlannedErrors
{
    /// <summary>The record that all of them share; null when there is none.</summary>
    public TypeModel? Shared { get; init; }

    /// <summary>Where they share none: what tells the request about each.</summary>
    public IReadOnlyList<RequestPartModel> Parts { get; init; } = [];

    /// <summary>What the documentation says about those.</summary>
    public string? Documentation { get; init; }
}
