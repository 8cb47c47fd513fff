using System.Net;
using Dash.Runtime.Json;
using Dash.Runtime.Tests.Support;
using Microsoft.Extensions.Logging;

namespace Dash.Runtime.Tests.Telemetry;

public sealed class LoggingTests
{
    private const string Caption = "Launching our secret product";
    private static readonly Note Body = new() { Id = 1, Owner = null, Text = Caption };

    [Fact]
    public async Task NeitherKeysNorBodiesNorQueriesAreLoggedWhateverHappens()
    {
        var logger = new ListeningLogger();
        var service = new ScriptedService(
            _ => RecordingHandler.Response($$"""{"code":400,"message":"too loud: {{Caption}} {{ScriptedService.Key}}"}""", HttpStatusCode.BadRequest),
            _ => throw new HttpRequestException(HttpRequestError.ResponseEnded, $"{Caption} {ScriptedService.Key}"),
            _ => RecordingHandler.Response(Caption, HttpStatusCode.BadGateway, "text/plain"));
        var transport = service.Transport(options => options with { LoggerFactory = logger });

        await Assert.ThrowsAnyAsync<ApiException>(() => transport.CreateNoteAsync(Body));
        await Assert.ThrowsAnyAsync<ApiConnectionException>(() => transport.CreateNoteAsync(Body));
        await transport.SendAsync(ApiRequest.Get("/notes").Query<string, StringCodec>("search", Caption).Query<int, Int32Codec>("limit", 5), CancellationToken.None);

        Assert.DoesNotContain(Caption, logger.All, StringComparison.Ordinal);
        Assert.DoesNotContain("Launching", logger.All, StringComparison.Ordinal);
        Assert.DoesNotContain(ScriptedService.Key, logger.All, StringComparison.Ordinal);
        Assert.Contains("GET https://api.example.com/v1/notes?search=(hidden)&limit=5", logger.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EachCallTellsWhatBecameOfItAtItsLevel()
    {
        var logger = new ListeningLogger();
        var service = new ScriptedService(
            static _ => ScriptedService.Found(), ScriptedService.Answer(HttpStatusCode.NotFound), ScriptedService.Answer(HttpStatusCode.BadGateway), ScriptedService.Answer(HttpStatusCode.BadGateway));
        var transport = service.Transport(options => options with { LoggerFactory = logger });

        await transport.GetNoteAsync("1");
        await Assert.ThrowsAnyAsync<ApiException>(() => transport.GetNoteAsync("2"));
        await transport.GetNoteAsync("3");
        await transport.CreateNoteAsync(Body);

        var lines = logger.Lines.Where(line => !line.Text.Contains("begins", StringComparison.Ordinal)).ToArray();
        Assert.Equal((LogLevel.Debug, "2 GET https://api.example.com/v1/notes/1 answered 200 after 0 ms, attempts: 1 "), lines[0]);
        Assert.Equal((LogLevel.Information, "3 GET https://api.example.com/v1/notes/2 was refused with 404 after 0 ms, attempts: 1 "), lines[1]);
        Assert.Equal(LogLevel.Warning, lines[2].Level);
        Assert.StartsWith("6 GET https://api.example.com/v1/notes/3 is sent again in ", lines[2].Text, StringComparison.Ordinal);
        Assert.EndsWith("(502), attempts so far: 1 ", lines[2].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brand_id", "144", true)]
    [InlineData("ids", "1,22,333", true)]
    [InlineData("phone", "4917012345678", false)]
    [InlineData("access_code", "1234", false)]
    [InlineData("name", "a1", false)]
    [InlineData("empty", "", false)]
    public async Task NumbersOfAQueryAreLoggedUnlessTheyCouldBeASecret(string name, string value, bool isShown)
    {
        var logger = new ListeningLogger();

        await new ScriptedService().Transport(options => options with { LoggerFactory = logger }).SendAsync(ApiRequest.Get("/notes").Query<string, StringCodec>(name, value), CancellationToken.None);

        Assert.Contains($"?{name}={(isShown ? Uri.EscapeDataString(value) : "(hidden)")} ", logger.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALostWriteIsAWarning()
    {
        var logger = new ListeningLogger(LogLevel.Warning);
        var service = new ScriptedService(ScriptedService.Fail(HttpRequestError.ResponseEnded));

        await Assert.ThrowsAnyAsync<ApiConnectionException>(() => service.Transport(options => options with { LoggerFactory = logger }).CreateNoteAsync(Body));

        Assert.Equal((LogLevel.Warning, "5 POST https://api.example.com/v1/notes may have been carried out: its answer is lost (response_ended) after 0 ms, attempts: 1 "), Assert.Single(logger.Lines));
    }

    [Fact]
    public async Task BodiesAreLoggedWithoutKeysWhenTheCallerAsksForThem()
    {
        var logger = new ListeningLogger();
        var service = new ScriptedService(static _ => RecordingHandler.Response($$"""{"id":1,"owner":"{{ScriptedService.Key}}"}"""));

        await service.Transport(options => options with { LoggerFactory = logger, LogsBodies = true }).CreateNoteAsync(Body with { Owner = ScriptedService.Key });

        Assert.Contains($$"""has the body {"id":1,"text":"{{Caption}}","owner":"(hidden)"}""", logger.All, StringComparison.Ordinal);
        Assert.Contains("""is answered with the body {"id":1,"owner":"(hidden)"}""", logger.All, StringComparison.Ordinal);
        Assert.DoesNotContain(ScriptedService.Key, logger.All, StringComparison.Ordinal);
    }
}
