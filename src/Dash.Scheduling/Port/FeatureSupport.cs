namespace Dash.Scheduling;

/// <summary>How far a scheduling system goes with a feature.</summary>
/// <param name="Possible">Whether it can be done at all.</param>
/// <param name="Note">What limits it, or, where it is not possible, what to do instead, as a sentence. Null: there is nothing to say.</param>
public sealed record FeatureSupport(bool Possible, string? Note = null)
{
    /// <summary>Possible, without a limit worth telling.</summary>
    public static FeatureSupport Full { get; } = new(true);

    /// <summary>Possible within a limit.</summary>
    /// <param name="limit">The limit, as a sentence.</param>
    public static FeatureSupport Within(string limit) => new(true, limit);

    /// <summary>Not possible.</summary>
    /// <param name="instead">What to do instead, as a sentence.</param>
    public static FeatureSupport None(string instead) => new(false, instead);
}
