using System.Net;

namespace Dash.Runtime.Allowances;

/// <summary>
/// What the service says is left of its own window. Others may use the same key, and some operations count more. Not safe for threads of its
/// own: the window that holds it locks.
/// </summary>
internal sealed class ServerAllowance(TimeSpan longest, TimeProvider clock)
{
    private static readonly TimeSpan SameWindow = TimeSpan.FromSeconds(1.5);

    private long _left = long.MaxValue;
    private long _saidAt;
    private TimeSpan _lasts;
    private TimeSpan _told;
    private long _underWay;

    /// <summary>How long nothing more is allowed; null when something is.</summary>
    internal TimeSpan? Wait(long now)
    {
        var rest = _lasts - clock.GetElapsedTime(_saidAt, now);
        return _left <= 0 && rest > TimeSpan.Zero ? rest : null;
    }

    /// <summary>The same as the service told it: its reset is not heeded for longer than a window, but may be later.</summary>
    internal TimeSpan? ToldWait(long now) => Wait(now) is null ? null : _told - clock.GetElapsedTime(_saidAt, now);

    /// <summary>Whether nothing is under way and nothing that was said still counts.</summary>
    internal bool IsIdle(long now) => _underWay == 0 && clock.GetElapsedTime(_saidAt, now) >= _lasts;

    internal void Sent()
    {
        _underWay++;
        _left--;
    }

    internal void Answered(HttpResponseMessage? response)
    {
        _underWay--;
        if (response is null)
        {
            return;
        }

        var utc = clock.GetUtcNow();
        var remaining = response.StatusCode == HttpStatusCode.TooManyRequests ? 0 : RateLimit.Number(response.Headers, "x-ratelimit-remaining");
        var reset = ServerTimes.UntilReset(response.Headers, utc) ?? (response.StatusCode == HttpStatusCode.TooManyRequests ? ServerTimes.RetryAfter(response.Headers, utc) : null);
        if (remaining is { } left && reset is { } span)
        {
            Heed(left, span < longest ? span : longest, span);
        }
    }

    // Answers overtake each other, and those still on their way use up something too. Of one window, the least that was said counts.
    private void Heed(long remaining, TimeSpan reset, TimeSpan told)
    {
        var now = clock.GetTimestamp();
        var rest = _lasts - clock.GetElapsedTime(_saidAt, now);
        var left = remaining - _underWay;
        if (rest <= TimeSpan.Zero || reset > rest + SameWindow)
        {
            (_left, _saidAt, _lasts, _told) = (left, now, reset, told);
        }
        else if (reset > rest - SameWindow)
        {
            _left = long.Min(_left, left);
        }
    }
}
