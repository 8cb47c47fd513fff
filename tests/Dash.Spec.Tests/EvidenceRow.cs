namespace Dash.Spec.Tests;

/// <summary>What is known of some members of a schema, or of several schemas that are alike.</summary>
internal sealed record EvidenceRow(string[] Schemas, string[] Members, string Label, string[] Pages);
