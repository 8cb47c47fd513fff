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

    internal TimeSpan TimeLimit { get; }

    internal CancellationToken Cancellation => _limit?.Token ?? _caller;

    internal CancellationToken Caller => _caller;

    internal bool RanOutOfTime => _limit is { IsCancellationRequested: true } && !_caller.IsCancellationRequested;

    public override string ToString() => $"{Request.Method} {SafeUri.Of(Address)}";

    public void Dispose() => _limit?.Dispose();
}
