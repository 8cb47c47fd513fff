namespace Dash.Generator.Model;

/// <summary>A pattern that a validator holds on to.</summary>
internal sealed record PatternModel
{
    /// <summary>The private field.</summary>
    public required string Field { get; init; }

    /// <summary>As the document writes it.</summary>
    public required string Source { get; init; }

    /// <summary>As .NET writes it.</summary>
    public required string Expression { get; init; }
}
