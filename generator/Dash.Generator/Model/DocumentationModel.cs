namespace Dash.Generator.Model;

/// <summary>What a documentation comment says, as plain text of the document: escaping is the emitter's.</summary>
internal sealed record DocumentationModel
{
    public required string Summary { get; init; }

    /// <summary>The paragraphs after the summary, separated by blank lines; null when there are none.</summary>
    public string? Remarks { get; init; }
}
