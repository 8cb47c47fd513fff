namespace Dash.Runtime;

/// <summary>One sending of a request: its address and its two ways to end early, the caller's and the clock's.</summary>
internal sealed class ApiCall : IDisposable
{
    private readonly CancellationTokenSource? _limit;
    private readonly CancellationToken _caller;

    internal ApiCall(ApiRequest request, Uri address, TimeSpan timeout, CancellationToken caller)
    {
        Request = request;
        Address = address;
        TimeLimit = timeout;
        _caller = caller;
        if (timeout != Timeout.InfiniteTimeSpan)
        {
            _limit = CancellationTokenSource.CreateLinkedTokenSource(caller);
            _limit.CancelAfter(timeout);
        }
    }

    internal ApiRequest Request { get; }

    internal Uri Address { get; }

    internal SecretText Secrets { get; init; } = SecretText.None;

    /// <summary>The address as it may be shown: a link that a service names can hold the key, whatever the parameter is called.</summary>
    internal Uri SafeAddress
    {
        get
        {
            var safe = SafeUri.Of(Address);
            return Secrets.RemoveFrom(safe.OriginalString) is var text && text == safe.OriginalString ? safe : new Uri(text, UriKind.RelativeOrAbsolute);
        }
    }

    internal TimeSpan TimeLimit { get; }

    internal CancellationToken Cancellation => _limit?.Token ?? _caller;

    internal CancellationToken Caller => _caller;

    internal bool RanOutOfTime => _limit is { IsCancellationRequested: true } && !_caller.IsCancellationRequested;

    /// <summary>For answers that may take as long as they like once they have begun.</summary>
    internal void StopClock() => _limit?.CancelAfter(Timeout.InfiniteTimeSpan);

    public override string ToString() => $"{Request.Method} {SafeAddress}";

    public void Dispose() => _limit?.Dispose();
}
