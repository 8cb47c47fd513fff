namespace Dash.Spec.Tests;

/// <summary>What one schema is expected to have in one direction: the type of each member by name, "!" after the name when it is required.</summary>
internal sealed record ExpectedSchema(SpecNode Schema, Direction Direction, IReadOnlyDictionary<string, string> Members);
