using NodaTime;

namespace Dash.Scheduling;

/// <summary>Which posts to list. Whatever is empty does not filter.</summary>
public sealed record PostQuery
{
    /// <summary>Accounts (Dash brand ids). Empty: every account the key reaches.</summary>
    public IReadOnlyList<string> AccountIds { get; init; } = [];

    /// <summary>Channel ids; narrows accounts and networks to exactly these.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>Networks. Empty: all.</summary>
    public IReadOnlyList<Network> Networks { get; init; } = [];

    /// <summary>Earliest time a post is scheduled for, inclusive.</summary>
    public Instant? From { get; init; }

    /// <summary>Latest time a post is scheduled for, inclusive.</summary>
    public Instant? To { get; init; }

    /// <summary>States. Empty: all.</summary>
    public IReadOnlyList<PostState> States { get; init; } = [];

    /// <summary>Words the main text has to contain, case ignored.</summary>
    public string? TextContains { get; init; }

    /// <summary>The order in which the system is asked. A listing across networks is by time whatever this says.</summary>
    public PostOrder Order { get; init; }

    /// <summary>Most posts to return, 1 to 1000.</summary>
    public int Limit { get; init; } = 100;
}
