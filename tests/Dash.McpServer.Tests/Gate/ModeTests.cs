using Dash.McpServer.Gate;
using Dash.McpServer.Hosting;
using Dash.McpServer.Tests.Kit;
using Dash.Scheduling;
using Microsoft.Extensions.DependencyInjection;

namespace Dash.McpServer.Tests.Gate;

public sealed class ModeTests
{
    private const string New = """{ "posts": [ { "channel": "144/x", "publish": "draft", "text": "Hello" } ] }""";

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task AServerThatOnlyReadsNeitherListsNorRunsWhatWrites(string era)
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.ReadOnly, era);
        var post = await session.PutAsync(Draft());

        var tools = await session.Session.Client.ListToolsAsync();
        Assert.NotEmpty(tools);
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations!.ReadOnlyHint));
        Assert.Contains("mode_forbids", (await session.CallAsync("schedule_posts", New)).Text);
        Assert.Contains("mode_forbids", (await session.CallAsync("delete_posts", $$"""{ "posts": [ { "id": "{{post.Id}}" } ] }""")).Text);
        Assert.False((await session.CallAsync("get_post", $$"""{ "id": "{{post.Id}}" }""")).IsError);
        Assert.Equal(1, await session.CountPostsAsync());
    }

    [EraFact]
    public async Task InDraftOnlyDraftsAreMadeChangedAndDeleted()
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.DraftOnly);

        var id = (await session.CallAsync("schedule_posts", New)).TextAt("results/0/id");
        Assert.False((await session.CallAsync("update_posts", Change(id, "\"text\": \"Other\""))).IsError);
        Assert.False((await session.CallAsync("delete_posts", $$"""{ "posts": [ { "id": "{{id}}" } ] }""")).IsError);
        Assert.Equal(0, await session.CountPostsAsync());
    }

    [EraFact]
    public async Task InDraftOnlyNothingThatGoesOutIsTouched()
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.DraftOnly);
        var (draft, scheduled) = (await session.PutAsync(Draft()), await session.PutAsync(Scheduled()));

        ToolReply[] refused =
        [
            await session.CallAsync("schedule_posts", $$"""{ "posts": [ { "channel": "144/x", "text": "A", "publish": "draft" }, { "channel": "144/x", "at": "{{Future.At(1)}}", "text": "B" } ] }"""),
            await session.CallAsync("schedule_posts", """{ "posts": [ { "channel": "144/x", "publish": "now", "text": "C" } ] }"""),
            await session.CallAsync("update_posts", Change(draft.Id, $"\"publish\": \"schedule\", \"at\": \"{Future.At(2)}\"")),
            await session.CallAsync("update_posts", Change(scheduled.Id, "\"text\": \"Other\"")),
            await session.CallAsync("update_posts", Change(scheduled.Id, "\"publish\": \"draft\"")),
            await session.CallAsync("delete_posts", $$"""{ "posts": [ { "id": "{{scheduled.Id}}" } ] }"""),
        ];

        Assert.All(refused, reply => Assert.Contains("mode_forbids", reply.Text));
        Assert.Contains("items 1 are not drafts", refused[0].Text);
        Assert.Equal(2, await session.CountPostsAsync());
        Assert.Equal(PostState.Scheduled, (await SandboxSession.Provider(session.Sandbox).GetAsync(scheduled.Id, CancellationToken.None)).State);
    }

    [Theory]
    [InlineData(Eras.Session, "read-only")]
    [InlineData(Eras.Stateless, "read-only")]
    [InlineData(Eras.Stateless, "draft-only")]
    [InlineData(Eras.Stateless, "confirm")]
    public async Task ARequestTightensTheMode(string era, string mode)
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Full, era);

        var tight = await session.CallAsync("schedule_posts", Now("A"), Meta(mode));
        var own = await session.CallAsync("schedule_posts", Now("B"));

        Assert.True(tight.IsError);
        Assert.Contains(mode == "confirm" ? "approval_required" : "mode_forbids", tight.Text);
        Assert.False(own.IsError, own.Text);
        Assert.Equal(1, await session.CountPostsAsync());
    }

    [EraTheory]
    [InlineData("full", "mode_forbids")]
    [InlineData("confirm", "mode_forbids")]
    [InlineData("FULL", "invalid_value")]
    [InlineData("", "invalid_value")]
    [InlineData("everything", "invalid_value")]
    public async Task ARequestNeverLoosensTheModeAndAnUnknownOneIsRefused(string mode, string code)
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.DraftOnly);

        Assert.Contains(code, (await session.CallAsync("schedule_posts", Now("A"), Meta(mode))).Text);
        Assert.Equal(code != "invalid_value", !(await session.CallAsync("list_channels", "{}", Meta(mode))).IsError);
        Assert.Equal(0, await session.CountPostsAsync());
    }

    [EraTheory]
    [InlineData("read-only", "full")]
    [InlineData("full", "read-only")]
    public async Task OfHeaderAndMetaTheTighterHolds(string header, string meta)
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Full, adjust: server => server.WithMessageFilters(filters => filters.AddIncomingFilter(next => (context, cancellationToken) =>
        {
            context.Items[RequestedMode.Header] = header;
            return next(context, cancellationToken);
        })));

        Assert.Contains("mode_forbids", (await session.CallAsync("schedule_posts", Now("A"), Meta(meta))).Text);
        Assert.Equal(0, await session.CountPostsAsync());
    }

    [Theory]
    [InlineData(false, "Confirm")]
    [InlineData(true, "Full")]
    public void RealPostsWantAPersonAndTheSandboxDoesNot(bool sandbox, string mode) =>
        Assert.Equal(mode, new ServerContext(sandbox).Mode.ToString());

    [Fact]
    public async Task AModeWithoutAGateDoesNotStart()
    {
        await using var sandbox = await Dash.Sandbox.DashSandbox.StartAsync(new());
        using var ledger = SqliteLedger.OpenInMemory();
        var open = ToolScheduling.Over(SandboxSession.Provider(sandbox), ToolScheduling.Settings(ledger, timeZone: null));
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddDashMcpServer(open, new ServerContext(IsSandbox: false)));
    }

    private static PostDraft Draft() => new() { Channel = "144/x", Mode = PublishMode.Draft, Text = "A draft" };

    private static PostDraft Scheduled() => new() { Channel = "144/x", At = NodaTime.Instant.FromDateTimeOffset(Future.Day(3)), Text = "Scheduled" };

    private static string Now(string text) => $$"""{ "posts": [ { "channel": "144/x", "publish": "now", "text": "{{text}}" } ] }""";

    private static string Change(string id, string change) => $$"""{ "posts": [ { "id": "{{id}}", {{change}} } ] }""";

    private static string Meta(string mode) => $$"""{ "dash/mode": "{{mode}}" }""";
}
