using System.Diagnostics;
using System.Net;

namespace Dash.Runtime;

/// <content>The attempts: one after the other, so nothing here is shared between threads at the same time.</content>
internal sealed partial class ApiCall
{
    private int _underWay;
    private IReadOnlyList<string> _tokens = [];

    /// <summary>How often the call was sent, or was about to be.</summary>
    internal int Attempts { get; private set; }

    /// <summary>When the present attempt began.</summary>
    internal DateTimeOffset SentAt { get; private set; }

    /// <summary>When the first attempt went out that the service may have acted on; null as long as there is none.</summary>
    internal DateTimeOffset? DoubtfulSince { get; private set; }

    /// <summary>Whether an earlier attempt may have been acted on, or one that a pipeline of the caller left behind still can be.</summary>
    internal bool IsInDoubt => DoubtfulSince is not null || Volatile.Read(ref _underWay) != 0;

    /// <summary>The message of the present attempt.</summary>
    internal HttpRequestMessage? Message { get; set; }

    /// <summary>The key of a callback that the last attempt was sent with; null when there was none.</summary>
    internal string? SentToken { get; private set; }

    /// <summary>A key that was asked for already, for the next attempt.</summary>
    internal string? NextToken { get; set; }

    /// <summary>Whether anything may have left already; a body that a handler of the caller put in place of ours is not watched.</summary>
    internal bool HasBodyBegun => Request.Body is not { Started: false } || (Message is { } message && message.Content != Request.Body);

    /// <summary>Whether the present attempt has reached the code that can put it on the wire.</summary>
    internal bool IsHandedOver { get; set; }

    /// <summary>Of the answer to the present attempt; null as long as none has begun.</summary>
    internal HttpStatusCode? Status { get; private set; }

    /// <summary>What the service calls the last attempt that it answered.</summary>
    internal string? RequestId { get; private set; }

    /// <summary>The body of the last answer, where it was read.</summary>
    internal PooledBuffer? Answer { get; private set; }

    /// <summary>The answer that <see cref="Answer"/> is the body of.</summary>
    internal HttpResponseMessage? Answered { get; private set; }

    /// <summary>The wait that <see cref="RetryDelays"/> chose.</summary>
    internal TimeSpan Delay { get; set; }

    /// <summary>What is recorded of the call; null when nobody listens.</summary>
    internal Activity? Activity { get; set; }

    /// <summary>Whether the body, which all attempts share, has the headers that describe it.</summary>
    internal bool IsBodyDescribed { get; set; }

    internal void BeginAttempt()
    {
        Attempts++;
        (IsHandedOver, Status) = (false, null);
        SentAt = Now;
    }

    /// <summary>Attempts follow each other: false while one is under way.</summary>
    internal bool TryEnter() => Interlocked.CompareExchange(ref _underWay, 1, 0) == 0;

    internal void Leave() => Volatile.Write(ref _underWay, 0);

    /// <summary>Remembers a key as a secret of this call, whatever others are handed out meanwhile.</summary>
    internal void Take(string token)
    {
        (SentToken, NextToken) = (token, null);
        _tokens = _tokens.Contains(token) ? _tokens : [.. _tokens, token];
    }

    internal void Doubt() => DoubtfulSince ??= SentAt;

    internal void Note(HttpResponseMessage response)
    {
        Status = response.StatusCode;
        RequestId = RequestIds.Of(response) is { } id ? Secrets.RemoveFrom(id) : RequestId;
    }

    internal void Keep(HttpResponseMessage response, PooledBuffer answer)
    {
        Answer?.Dispose();
        (Answered, Answer) = (response, answer);
    }
}
