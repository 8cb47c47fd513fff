using System.Collections.Generic;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>What the operations of one path share. The item may stand in another document than the path.</summary>
internal sealed class PathContext(string template, IReadOnlyList<string> holes, ReadingContext item)
{
    public string Template { get; } = template;

    public IReadOnlyList<string> Holes { get; } = holes;

    public ReadingContext Item { get; } = item;

    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    public IReadOnlyList<Server> Servers { get; init; } = [];
}
