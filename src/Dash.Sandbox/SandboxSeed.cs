namespace Dash.Sandbox;

/// <summary>
/// What a sandbox holds from the start: the same numbers give the same media and posts, relative to the start of its clock. Planted once, into
/// a sandbox that holds no posts and no media.
/// </summary>
public sealed record SandboxSeed
{
    /// <summary>
    /// Posts for each brand, going round the ten networks and, for each network, the seven statuses: 70 show every pair that the network allows.
    /// Past ones reach back 30 days, scheduled ones 30 days ahead; drafts have no time.
    /// </summary>
    public int Posts { get; init; } = 70;

    /// <summary>Media for each brand, going round the sample files; at least 3 when there are posts, so that every network has what it takes.</summary>
    public int Media { get; init; } = 12;

    /// <summary>Chooses words and times; other numbers give other posts.</summary>
    public int RandomSeed { get; init; } = 1;
}
