using System.Collections.Generic;
using Dash.Generator.Document;
using Dash.Generator.Model;

namespace Dash.Generator.Planning.Endpoints;

/// <summary>How the calls of one document prove who calls.</summary>
internal sealed class PlannedSecurity
{
    /// <summary>What calls usually need, as C#; null when a bearer token is all there is.</summary>
    public string? Usual { get; init; }

    /// <summary>What the other operations need, as C#.</summary>
    public required IReadOnlyDictionary<Operation, string> Unusual { get; init; }

    public required IReadOnlyList<CredentialModel> Credentials { get; init; }

    /// <summary>Null when no requirement needs a field.</summary>
    public SecurityModel? Model { get; init; }
}
