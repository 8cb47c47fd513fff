namespace Dash.Scheduling;

/// <summary>One kind of post of a network.</summary>
public sealed record PostTypeRule
{
    /// <summary>Value of <see cref="PostOptions.PostType"/>; null where the network has one kind only and takes no such option.</summary>
    public string? Name { get; init; }

    /// <summary>Which media it takes.</summary>
    public required MediaRule Media { get; init; }
}
