using NodaTime;

namespace Dash.Scheduling;

/// <summary>A post as somebody wants it, before any system has accepted it.</summary>
public sealed record PostDraft
{
    /// <summary>Channel id, for example <c>144/instagram</c>.</summary>
    public required string Channel { get; init; }

    /// <summary>Whether it is scheduled, published at once or kept as a draft.</summary>
    public PublishMode Mode { get; init; } = PublishMode.Schedule;

    /// <summary>When it goes out. Required for <see cref="PublishMode.Schedule"/>, optional for a draft, not allowed for now.</summary>
    public Instant? At { get; init; }

    /// <summary>
    /// Zone in which the time was written, an IANA id or an offset such as <c>UTC+09</c>, so that a person reads it as it was meant; null for
    /// the zone of whoever reads. It makes no difference to the post.
    /// </summary>
    public string? Zone { get; init; }

    /// <summary>The caption, message or description: each network has one main text.</summary>
    public string? Text { get; init; }

    /// <summary>Ids of media in the library of the channel's account, in the order shown.</summary>
    public IReadOnlyList<string> MediaIds { get; init; } = [];

    /// <summary>False: people are reminded on their phones to publish by hand. Not every network offers it.</summary>
    public bool AutoPublish { get; init; } = true;

    /// <summary>What only some networks take.</summary>
    public PostOptions Options { get; init; } = PostOptions.None;

    /// <summary>
    /// A name for this one post, of 1 to 200 characters. Two requests with the same key make one post. Null: the content is the key,
    /// see <see cref="ILedger"/>. Needs <see cref="SchedulingSettings.Ledger"/>.
    /// </summary>
    public string? Key { get; init; }
}
