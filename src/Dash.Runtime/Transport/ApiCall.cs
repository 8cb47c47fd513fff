using Dash.Runtime.Security;

namespace Dash.Runtime;

/// <summary>One call: its address, its two ways to end early, the caller's and the clock's, and what became of its attempts.</summary>
internal sealed partial class ApiCall : IDisposable
{
    private readonly ApiClientOptions _options;
    private readonly TimeLimit? _limit;
    private readonly CancellationToken _caller;

    internal ApiCall(ApiRequest request, Uri address, ApiClientOptions options, CancellationToken caller)
    {
        Request = request;
        Address = address;
        _options = options;
        _caller = caller;
        if (options.Timeout != Timeout.InfiniteTimeSpan)
        {
            _limit = new TimeLimit(options.Timeout, options.TimeProvider, caller);
        }
    }

    internal ApiRequest Request { get; }

    internal Uri Address { get; }

    internal CredentialSet? Credentials { get; init; }

    /// <summary>Whether the caller reads the answer as it arrives; otherwise it is read whole, as a part of the attempt.</summary>
    internal bool IsStreamed { get; init; }

    /// <summary>Whether nothing but success is expected, so that a body is not even read.</summary>
    internal bool HasNoResult { get; init; }

    internal long LongestAnswer => _options.LongestAnswer;

    /// <summary>A callback may have handed out further ones since the call began, and so many that those of this call are forgotten elsewhere.</summary>
    internal SecretText Secrets => (Credentials?.Secrets ?? SecretText.None).With(_tokens);

    /// <summary>The time by the clock of the options.</summary>
    internal DateTimeOffset Now => _options.TimeProvider.GetUtcNow();

    /// <summary>The address as it may be shown: a link that a service names can hold the key, whatever the parameter is called.</summary>
    internal Uri SafeAddress
    {
        get
        {
            var safe = SafeUri.Of(Address);
            return Secrets.RemoveFrom(safe.OriginalString) is var text && text == safe.OriginalString ? safe : new Uri(text, UriKind.RelativeOrAbsolute);
        }
    }

    /// <summary>The address for logs and traces, which are read by more people than an exception.</summary>
    internal string LoggedAddress => Secrets.RemoveFrom(SafeUri.ForLogs(Address));

    internal TimeSpan TimeLimit => _options.Timeout;

    /// <summary>What is left of the time of the whole call.</summary>
    internal TimeSpan TimeLeft => _limit?.Left ?? TimeSpan.MaxValue;

    internal CancellationToken Cancellation => _limit?.Token ?? _caller;

    internal CancellationToken Caller => _caller;

    internal bool RanOutOfTime => _limit is { RanOut: true };

    /// <summary>For answers that may take as long as they like once they have begun.</summary>
    internal void StopClock() => _limit?.Stop();

    public override string ToString() => $"{Request.Method} {SafeAddress}";

    public void Dispose()
    {
        Answer?.Dispose();
        Request.Body?.Dispose();
        _limit?.Dispose();
    }
}
