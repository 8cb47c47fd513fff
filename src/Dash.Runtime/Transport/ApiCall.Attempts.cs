using System.Diagnostics;
using System.Net;

namespace Dash.Runtime;

/// <content>The attempts: one after the other, so nothing here is shared between threads at the same time.</content>
internal sealed partial class ApiCall
{
    /// <summary>How often the call was sent, or was about to be.</summary>
    internal int Attempts { get; private set; }

    /// <summary>When the present attempt began.</summary>
    internal DateTimeOffset SentAt { get; private set; }

    /// <summary>When the first attempt went out that the service may have acted on; null as long as there is none.</summary>
    internal DateTimeOffset? DoubtfulSince { get; private set; }

    internal bool IsInDoubt => DoubtfulSince is not null;

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
        SentAt = _options.TimeProvider.GetUtcNow();
        Request.Body?.BeginAttempt();
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
