namespace Dash.Generator.Model;

/// <summary>One rule of Dash.Runtime.Validation that is applied to a value.</summary>
internal sealed record RuleModel
{
    /// <summary>The method, such as <c>TextRules.MaxLength</c>.</summary>
    public required string Method { get; init; }

    /// <summary>What stands before the value, such as a cast; empty for nothing.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>What stands after the value, such as the property to look at; empty for nothing.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>The limit as C#; null for a rule without one.</summary>
    public string? Limit { get; init; }
}
