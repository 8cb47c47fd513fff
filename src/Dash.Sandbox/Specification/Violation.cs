namespace Dash.Sandbox.Specification;

/// <summary>One broken rule: the member it is about (dotted path, or a parameter's name) and a sentence for the caller.</summary>
internal sealed record Violation(string Field, string Message);
