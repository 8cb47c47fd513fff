using System.Text;
using Dash.McpServer.CommandLine;
using Dash.McpServer.Desk;
using Dash.McpServer.Gate;
using Dash.McpServer.Tests.Kit;

namespace Dash.McpServer.Tests.Desk;

/// <summary>What the desk says is what the protocol library would have said, byte for byte; whatever it cannot be sure of it leaves to it.</summary>
public sealed class FrontDeskTests
{
    public static IEnumerable<object[]> ModesAndSessionRevisions() =>
        from mode in OperatorModes.Names.Split(", ")
        from revision in new[] { "2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25" }
        select new object[] { mode, revision };

    public static IEnumerable<object[]> Modes() => OperatorModes.Names.Split(", ").Select(mode => new object[] { mode });

    [Theory]
    [MemberData(nameof(ModesAndSessionRevisions))]
    public async Task AConversationWithAHandshakeBeginsAsWithTheLibrary(string mode, string revision)
    {
        var context = Desks.Context(OperatorModes.Find(mode)!.Value, [KnownSystem.Dash]);
        await using var library = LibraryServer.Start(context);
        var desk = new FrontDesk(context);

        foreach (var request in new[] { Hello.Initialize(revision), Hello.Plain("ping", "\"a-1.b_2:c/3\""), Hello.Plain("tools/list", "123456789012345678") })
        {
            Assert.Equal(await library.AskAsync(request), Answer(desk, request));
        }

        Assert.Equal("", Answer(desk, Hello.Initialized));
        Assert.True(desk.HasListedTools);
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public async Task AConversationWithoutOneToo(string mode)
    {
        var context = Desks.Context(OperatorModes.Find(mode)!.Value, [KnownSystem.Dash]);
        await using var library = LibraryServer.Start(context);
        var desk = new FrontDesk(context);

        foreach (var request in new[] { Hello.Stateless("server/discover"), Hello.Stateless("tools/list", "\"second\""), Hello.Stateless("server/discover", "3") })
        {
            Assert.Equal(await library.AskAsync(request), Answer(desk, request));
        }
    }

    [Theory]
    [InlineData("wonda")]
    [InlineData("dash wonda")]
    [InlineData("dash codivupload posteverywhere wonda")]
    public async Task WhateverSystemsAreBehindItItSaysOfThemWhatTheLibrarySays(string systems)
    {
        var context = Desks.Context(OperatorMode.Full, [.. KnownSystem.All.Where(system => systems.Split(' ').Contains(system.Name))]);
        await using var library = LibraryServer.Start(context);
        var desk = new FrontDesk(context);

        foreach (var request in new[] { Hello.Initialize("2025-11-25"), Hello.Plain("tools/list") })
        {
            Assert.Equal(await library.AskAsync(request), Answer(desk, request));
        }
    }

    [Fact]
    public void AReadOnlyServerHasFewerToolsAndOtherAdvice()
    {
        var (reading, writing) = (Desks.Open(OperatorMode.ReadOnly), Desks.Open());

        Assert.DoesNotContain("\"name\":\"schedule_posts\"", Answer(reading, Hello.Stateless("tools/list")));
        Assert.Contains("\"name\":\"schedule_posts\"", Answer(writing, Hello.Stateless("tools/list")));
        Assert.NotEqual(Answer(reading, Hello.Stateless("server/discover")), Answer(writing, Hello.Stateless("server/discover")));
    }

    [Theory]
    [InlineData("""{"roots":{"listChanged":true},"sampling":{},"elicitation":{"form":{},"url":{}},"tasks":{"list":{},"cancel":{},"requests":{"sampling":{"createMessage":{}}}},"extensions":{"io.modelcontextprotocol/ui":{"mimeTypes":["text/html;profile=mcp-app"]}}}""")]
    [InlineData("""{"roots":{},"elicitation":{}}""")]
    [InlineData("""{"tools":true,"prompts":true,"resources":true,"logging":false,"elicitation":{},"roots":{"listChanged":false}}""")]
    [InlineData("""{"experimental":{"a":{"b":[1,{"c":null}]},"d":{}},"sampling":{"context":{},"tools":{}}}""")]
    public async Task WhatClientsSayTheyCanDoIsUnderstood(string capabilities)
    {
        const string Client = """{"name":"Some client (1.2)","title":"It's <one> & \u0022only\u0022","version":"1.2.3","websiteUrl":"https://example.com","description":"For tests"}""";
        await using var library = LibraryServer.Start(Desks.Context(OperatorMode.Full, [KnownSystem.Dash]));
        var request = Hello.Initialize("2025-11-25", capabilities, Client.Replace("\\u0022", "'", StringComparison.Ordinal));

        Assert.Equal(await library.AskAsync(request), Answer(Desks.Open(), request));
    }

    [Theory]
    [InlineData("tools/list", "notifications/initialized")]
    [InlineData("server/discover", "")]
    public void BeforeAHandshakeOnlyMessagesThatNameTheirRevisionAreAnswered(string method, string notification)
    {
        var desk = Desks.Open();

        Assert.Null(Answer(desk, Hello.Plain(method)));
        Assert.Null(Answer(desk, Hello.Plain("ping")));
        Assert.Null(Answer(desk, notification.Length == 0 ? "" : Hello.Initialized));
    }

    [Fact]
    public void AConversationThatChangesItsRevisionIsLeftToTheLibrary()
    {
        var (session, stateless) = (Desks.Open(), Desks.Open());
        Assert.NotNull(Answer(session, Hello.Initialize("2025-11-25")));
        Assert.NotNull(Answer(stateless, Hello.Stateless("server/discover")));

        Assert.Null(Answer(session, Hello.Stateless("tools/list")));
        Assert.Null(Answer(session, Hello.Initialize("2025-11-25")));
        Assert.Null(Answer(stateless, Hello.Initialize("2025-11-25")));
        Assert.Null(Answer(stateless, Hello.Plain("tools/list")));
        Assert.Null(Answer(stateless, Hello.Plain("ping")));
        Assert.Null(Answer(stateless, Hello.Stateless("ping")));
        Assert.Null(Answer(stateless, Hello.Initialized));
    }

    [Theory]
    [InlineData("2024-10-07")]
    [InlineData("2026-07-28")]
    [InlineData("2027-01-01")]
    [InlineData("")]
    public void AHandshakeInARevisionThatHasNoneOrIsUnknownIsLeftToTheLibrary(string revision) =>
        Assert.Null(Answer(Desks.Open(), Hello.Initialize(revision)));

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","id":2,"method":"tools/list","params":{"cursor":"x"}}""")]
    [InlineData("""{"jsonrpc":"2.0","id":2,"method":"tools/list","params":{"_meta":{"progressToken":1}}}""")]
    [InlineData("""{"jsonrpc":"2.0","id":2,"method":"tools/list","params":[]}""")]
    [InlineData("""{"jsonrpc":"2.0","id":2,"method":"tools/list","params":null}""")]
    [InlineData("""{"jsonrpc":"2.0","id":2,"method":"tools/list","extra":1}""")]
    [InlineData("""{"jsonrpc":"2.0","id":2,"id":3,"method":"tools/list"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":2,"method":"tools/list","method":"ping"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":2,"method":"tools/list","params":{},"params":{}}""")]
    [InlineData("""{"jsonrpc":"1.0","id":2,"method":"tools/list"}""")]
    [InlineData("""{"id":2,"method":"tools/list"}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"tools/list"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":null,"method":"tools/list"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":2.0,"method":"tools/list"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":1e2,"method":"tools/list"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":-2,"method":"tools/list"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":1234567890123456789,"method":"tools/list"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":"it's","method":"tools/list"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":"\u0061","method":"tools/list"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":"é","method":"tools/list"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":2,"method":"tools/list"} x""")]
    [InlineData("""{"jsonrpc":"2.0","id":2,"method":"tools/list"}{}""")]
    [InlineData("""[{"jsonrpc":"2.0","id":2,"method":"tools/list"}]""")]
    [InlineData("""{"jsonrpc":"2.0","id":2,"method":"tools/list" """)]
    [InlineData("""{"jsonrpc":"2.0","id":2,"method":"notifications/initialized"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":2,"method":"prompts/list"}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}""")]
    [InlineData("""{"jsonrpc":"2.0","id":2,"result":{}}""")]
    [InlineData("this is no JSON")]
    [InlineData("\uFEFF{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/list\"}")]
    [InlineData("")]
    public void WhateverIsWrittenOtherwiseIsLeftToTheLibrary(string line)
    {
        var desk = Desks.Open();
        Assert.NotNull(Answer(desk, Hello.Initialize("2025-11-25")));

        Assert.Null(Answer(desk, line));
    }

    private static string? Answer(FrontDesk desk, string line) =>
        desk.TryAnswer(Encoding.UTF8.GetBytes(line), out var answer) ? Encoding.UTF8.GetString(answer).TrimEnd('\n') : null;
}
