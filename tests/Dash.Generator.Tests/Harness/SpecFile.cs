namespace Dash.Generator.Tests.Harness;

/// <summary>A document as a project would name it in AdditionalFiles.</summary>
public sealed record SpecFile(string Path, string Text)
{
    public string? Namespace { get; init; }

    public string? Client { get; init; }

    public string? Include { get; init; }

    public string? Exclude { get; init; }

    public string? Validation { get; init; }

    public static SpecFile Inline(string text) => new("openapi.json", text) { Namespace = "Sample", Client = "SampleClient" };
}
