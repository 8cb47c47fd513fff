using NodaTime;

namespace Dash.Scheduling;

/// <summary>Changes to a post: what is null stays as it is.</summary>
public sealed record PostChanges
{
    /// <summary>New main text; an empty text removes it.</summary>
    public string? Text { get; init; }

    /// <summary>New time.</summary>
    public Instant? At { get; init; }

    /// <summary>Zone in which the new time was written, as <see cref="PostDraft.Zone"/>; not a change by itself.</summary>
    public string? Zone { get; init; }

    /// <summary>True takes the time away, which turns the post into a draft without time.</summary>
    public bool ClearTime { get; init; }

    /// <summary>New mode; moving a failed or expired post to a new time schedules it again.</summary>
    public PublishMode? Mode { get; init; }

    /// <summary>New media, replacing all.</summary>
    public IReadOnlyList<string>? MediaIds { get; init; }

    /// <summary>New way of publishing.</summary>
    public bool? AutoPublish { get; init; }

    /// <summary>New options; those that are null stay as they are.</summary>
    public PostOptions Options { get; init; } = PostOptions.None;

    /// <summary>True when nothing is to be changed.</summary>
    public bool IsEmpty =>
        Text is null && At is null && !ClearTime && Mode is null && MediaIds is null && AutoPublish is null && Options == PostOptions.None;
}
