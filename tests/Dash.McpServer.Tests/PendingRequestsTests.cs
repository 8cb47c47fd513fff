using System.Text.Json.Nodes;
using Dash.McpServer.Hosting;
using Dash.Testing;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Tests;

/// <summary>What the end of input waits for, by a clock that nobody else slows down.</summary>
public sealed class PendingRequestsTests
{
    private readonly VirtualTime _time = new() { SkipsWaitsUpTo = TimeSpan.FromSeconds(1) };
    private readonly PendingRequests _pending;

    public PendingRequestsTests() => _pending = new PendingRequests(_time);

    [Fact]
    public async Task ASubscriptionIsNotWaitedFor()
    {
        _pending.Arrived(Request(1, RequestMethods.SubscriptionsListen));

        await _pending.AnsweredAsync(messages: 1);

        Assert.Equal(TimeSpan.Zero, _time.Elapsed);
    }

    [Fact]
    public async Task ARequestThatItsClientGaveUpIsNotWaitedFor()
    {
        _pending.Arrived(Request(1));
        _pending.Arrived(new JsonRpcNotification { Method = NotificationMethods.CancelledNotification, Params = new JsonObject { ["requestId"] = 1 } });

        await _pending.AnsweredAsync(messages: 2);

        Assert.Equal(TimeSpan.Zero, _time.Elapsed);
    }

    [Fact]
    public async Task AnAnswerThatIsOnItsWayIsWaitedFor()
    {
        var time = new VirtualTime();
        var pending = new PendingRequests(time);
        pending.Arrived(Request(1));
        var waiting = pending.AnsweredAsync(messages: 1);
        Assert.False(waiting.IsCompleted);

        pending.Left(new JsonRpcResponse { Id = new RequestId(1), Result = new JsonObject() });
        time.Advance(TimeSpan.FromSeconds(1));

        await waiting;
    }

    [Fact]
    public async Task AnAnswerThatNeverComesIsGivenUpAfterTenSeconds()
    {
        _pending.Arrived(Request(1));

        await _pending.AnsweredAsync(messages: 1);

        Assert.InRange(_time.Elapsed, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(11));
    }

    [Fact]
    public async Task ALineThatWasNoMessageIsGivenUpAsWell()
    {
        await _pending.AnsweredAsync(messages: 1);

        Assert.InRange(_time.Elapsed, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(11));
    }

    private static JsonRpcRequest Request(long id, string method = RequestMethods.ToolsCall) => new() { Id = new RequestId(id), Method = method };
}
