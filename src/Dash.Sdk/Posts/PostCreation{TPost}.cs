using System.Diagnostics.CodeAnalysis;

namespace Dash.Sdk;

/// <summary>What became of a create, as its answer or a look at the service's lists tells.</summary>
/// <typeparam name="TPost">The posts of the network.</typeparam>
public sealed record PostCreation<TPost>
    where TPost : class, IScheduledPost
{
    /// <summary>Whether the post exists.</summary>
    public required PostOutcome Outcome { get; init; }

    /// <summary>The post; null unless it was created.</summary>
    public TPost? Post { get; init; }

    /// <summary>The mark that the post was sent with: sending it again takes the same one.</summary>
    public required Guid PostGroupId { get; init; }

    /// <summary>True when the answer of the create was lost and the lists were read instead.</summary>
    public bool WasReadBack { get; init; }

    /// <summary>What is to be done next; null when the post was created.</summary>
    public string? NextStep { get; init; }

    /// <summary>What happened to the answer of the create, or to the last look; null when nothing went wrong.</summary>
    public Exception? Cause { get; init; }

    /// <summary>Whether the post exists, with the post.</summary>
    /// <param name="post">The post when it was created.</param>
    /// <returns>False when it was not, or when that is not known.</returns>
    public bool TryGetPost([NotNullWhen(true)] out TPost? post)
    {
        post = Post;
        return Outcome == PostOutcome.Created && post is not null;
    }

    internal PostCreation<TOther> As<TOther>()
        where TOther : class, IScheduledPost => new()
    {
        Outcome = Outcome,
        Post = (TOther?)(object?)Post,
        PostGroupId = PostGroupId,
        WasReadBack = WasReadBack,
        NextStep = NextStep,
        Cause = Cause,
    };
}
