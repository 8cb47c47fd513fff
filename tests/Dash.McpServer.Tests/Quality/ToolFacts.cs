using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Tests.Quality;

/// <summary>What the rules of the rubric look at in the definition of a tool; of the other tools only the names are known.</summary>
internal sealed class ToolFacts(Tool tool, IReadOnlyList<string> allNames)
{
    public string Name => tool.Name;

    public string Title { get; } = tool.Title ?? "";

    public string Description { get; } = (tool.Description ?? "").Trim();

    public ToolAnnotations Hints { get; } = tool.Annotations ?? new ToolAnnotations();

    public IReadOnlyList<string> Sentences => Patterns.Sentences(Description);

    public string First => Sentences.FirstOrDefault() ?? "";

    public int WordCount => Patterns.Words(Description);

    /// <summary>What the name is about: list_pinterest_boards is about pinterest and boards.</summary>
    public IReadOnlyList<string> Subjects => [.. Name.Split('_').Skip(1)];

    public IReadOnlyList<string> Siblings => [.. allNames.Where(name => name != Name && Patterns.Found(Description, $@"\b{name}\b"))];

    public IReadOnlyList<SchemaProperty> Inputs { get; } = SchemaProperty.AllOf(tool.InputSchema);

    public IReadOnlyList<SchemaProperty> Outputs { get; } = tool.OutputSchema is { } schema ? SchemaProperty.AllOf(schema) : [];

    public bool HasAllHints => Hints is { ReadOnlyHint: not null, DestructiveHint: not null, IdempotentHint: not null, OpenWorldHint: not null };

    public bool Reads => Hints.ReadOnlyHint == true;

    /// <summary>A hint and the words contradict each other, or two hints do.</summary>
    public bool ContradictsItself =>
        (Reads && (Hints.DestructiveHint == true || Patterns.Found(First, @"^(Creates|Deletes|Removes|Changes|Updates|Uploads|Publishes)\b")))
        || (Hints.ReadOnlyHint == false && Patterns.Found(Description, @"\b(Changes|Writes) nothing\b"))
        || (Hints.DestructiveHint == false && Says("cannot be undone", "overwritten"))
        || (Hints.IdempotentHint == true && Says("call adds a second", "twice (creates|makes|publishes) two"));

    /// <summary>Whether one of the patterns is found, letter case aside.</summary>
    public bool Says(params string[] patterns) => patterns.Any(pattern => Patterns.Found(Description, pattern, ignoreCase: true));

    /// <summary>Parameters at the root that the description speaks of by name.</summary>
    public IReadOnlyList<string> NamedInputs => [.. Inputs.Where(input => input.Depth == 0 && Patterns.Found(Description, $@"\b{input.Name}\b")).Select(input => input.Name)];
}
