using Dash.McpServer.Tests.Kit;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Tests.Guidance;

public sealed class CompletionTests
{
    private static readonly ResourceTemplateReference Rules = new() { Uri = "dash://rules/{network}" };
    private static readonly ResourceTemplateReference Posts = new() { Uri = "dash://posts/{id}" };
    private static readonly PromptReference Week = new() { Name = "plan_week" };

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task NetworksAreOfferedByTheirBeginning(string era)
    {
        await using var session = await SandboxSession.OpenAsync(era);
        Assert.Equal(["threads", "tiktok", "pinterest"], (await OfferedAsync(session, Rules, "network", "t")).Values.Where(name => name is "threads" or "tiktok" or "pinterest"));
        Assert.Equal(10, (await OfferedAsync(session, Rules, "network", "")).Values.Count);
        Assert.Empty((await OfferedAsync(session, Rules, "network", "myspace")).Values);
    }

    [EraFact]
    public async Task AZoneIsFoundByItsCity()
    {
        await using var session = await SandboxSession.OpenAsync();
        Assert.Equal("America/New_York", (await OfferedAsync(session, Week, "time_zone", "new york")).Values[0]);
        Assert.Equal("Europe/London", (await OfferedAsync(session, Week, "time_zone", "europe/lond")).Values[0]);

        var many = await OfferedAsync(session, Week, "time_zone", "");
        Assert.Equal((100, true), (many.Values.Count, many.HasMore));
        Assert.InRange(many.Total!.Value, 400, 1000);
    }

    [EraFact]
    public async Task BrandsAndChannelsAreOfferedForTheLastEntryOfAList()
    {
        await using var session = await SandboxSession.OpenAsync();
        var channels = (await session.CallAsync("list_channels", "{}"))["channels"]!.AsArray();

        Assert.Contains("144/x", (await OfferedAsync(session, Week, "channels", "144/")).Values);
        Assert.Contains("144/x, 145/linkedin", (await OfferedAsync(session, Week, "channels", "144/x,145/link")).Values);
        Assert.All((await OfferedAsync(session, Week, "channels", "")).Values, value => Assert.NotEmpty(value));
        Assert.NotEmpty(channels);
    }

    [EraFact]
    public async Task PostsOfTheseWeeksAreOffered()
    {
        await using var session = await SandboxSession.OpenAsync();
        var id = await session.ScheduleAsync($$"""{ "channel": "144/x", "at": "{{Future.At(1)}}", "text": "Hello" }""");
        Assert.Equal([id], (await OfferedAsync(session, Posts, "id", "x:")).Values);
    }

    [EraFact]
    public async Task AnUnknownArgumentAndAServiceThatRefusesOfferNothing()
    {
        await using var session = await SandboxSession.OpenAsync(key: "a-wrong-key-0001");
        Assert.Empty((await OfferedAsync(session, Week, "topic", "a")).Values);
        Assert.Empty((await OfferedAsync(session, Week, "channels", "a")).Values);
        Assert.Empty((await OfferedAsync(session, Posts, "id", "")).Values);
    }

    private static async Task<Completion> OfferedAsync(SandboxSession session, Reference reference, string name, string typed) =>
        (await session.Session.Client.CompleteAsync(reference, name, typed)).Completion;
}
