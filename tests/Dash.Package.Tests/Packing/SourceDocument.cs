namespace Dash.Package.Tests.Packing;

/// <summary>A source file that symbols name, and whether they hold its text.</summary>
internal sealed record SourceDocument(string Name, bool HasText);
