namespace Dash.SpecDiff.Checks;

/// <summary>Words only.</summary>
internal static class DocumentationChecks
{
    public static readonly Check TextChanged = Check.Text("text-changed", "Documentation comments of the SDK follow.");

    public static readonly Check ExamplesChanged = Check.Text("examples-changed", "Nothing is generated from examples.");

    public static readonly Check ExternalDocsChanged = Check.Text("external-docs-changed", "Nothing is generated from links to documentation.");

    public static readonly Check ExtensionChanged = Check.Text("extension-changed", "What an extension means, only its author knows; the generator reads those for the names and descriptions of enum values.");

    public static readonly Check TagsDeclared = Check.Text("tag-declarations-changed", "The documentation of the C# clients follows.");

    public static readonly Check InfoChanged = Check.Text("info-changed", "Nothing changes for callers.");

    public static IReadOnlyList<Check> All { get; } = [TextChanged, ExamplesChanged, ExternalDocsChanged, ExtensionChanged, TagsDeclared, InfoChanged];
}
