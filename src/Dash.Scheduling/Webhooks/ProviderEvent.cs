using NodaTime;

namespace Dash.Scheduling;

/// <summary>What a scheduling system told by itself, after its signature was checked.</summary>
public sealed record ProviderEvent
{
    /// <summary>System that told it, for example <c>posteverywhere</c>.</summary>
    public required string Provider { get; init; }

    /// <summary>Id of the event; a repetition has the same. Made from the body where the system gives none.</summary>
    public required string Id { get; init; }

    /// <summary>The system's own name of the event, unchanged, for example <c>post.published</c>.</summary>
    public required string Name { get; init; }

    /// <summary>When it happened, if the signed body says so.</summary>
    public Instant? At { get; init; }

    /// <summary>The account concerned; null when the body names none.</summary>
    public string? AccountId { get; init; }

    /// <summary>The channel concerned; null when the body names no account or a network that the port does not know.</summary>
    public string? Channel { get; init; }

    /// <summary>What became of a post; null for events about accounts and media.</summary>
    public PostEvent? Post { get; init; }
}
