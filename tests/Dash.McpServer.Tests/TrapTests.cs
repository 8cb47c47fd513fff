using System.Reflection;
using Dash.McpServer.Tests.Http;

namespace Dash.McpServer.Tests;

/// <summary>The traps of the protocol and of its library, each with the test that would notice it.</summary>
public sealed class TrapTests
{
    public static TheoryData<string, string, string> Traps => new()
    {
        { "the process outlives the end of input while a subscription is open", nameof(StdioTests), nameof(StdioTests.AnOpenSubscriptionDoesNotKeepTheProcessAlive) },
        { "the end of input loses what was asked before", nameof(StdioTests), nameof(StdioTests.WhatWasAskedBeforeTheEndOfInputIsStillAnswered) },
        { "the end of input loses a running write", nameof(StdioTests), nameof(StdioTests.APostInFlightAtTheEndOfInputIsCreatedAndAnswered) },
        { "a cancelled call keeps the process alive", nameof(StdioTests), nameof(StdioTests.ARequestThatItsClientGaveUpDoesNotKeepTheProcessAlive) },
        { "a signal cuts off what is in flight", nameof(StdioTrapTests), nameof(StdioTrapTests.ASignalToEndWaitsForTheAnswerOfWhatIsInFlight) },
        { "stray writes to the console break the protocol", nameof(StdioTrapTests), nameof(StdioTrapTests.WhatALibraryWritesToTheConsoleDoesNotReachStandardOutput) },
        { "malformed lines, batches and null ids end the conversation", nameof(StdioTrapTests), nameof(StdioTrapTests.ALineThatIsNoMessageDoesNotEndTheConversation) },
        { "requests are answered one after the other", nameof(StdioTrapTests), nameof(StdioTrapTests.ASlowCallDoesNotHoldUpTheOnesBehindIt) },
        { "a call before the end of the handshake finds no client", nameof(StdioTrapTests), nameof(StdioTrapTests.ACallThatDoesNotWaitForTheHandshakeIsServed) },
        { "icons in the introduction are repeated with every result", nameof(StdioTrapTests), nameof(StdioTrapTests.TheServerIntroducesItselfInFewBytesAsEveryResultRepeatsIt) },
        { "a heavy start misses the probe of clients", nameof(DeferredToolTests), nameof(DeferredToolTests.TheListIsAnsweredBeforeTheSchedulingSystemIsOpened) },
        { "the library does not check arguments against its own schema", nameof(BadInputTests), nameof(BadInputTests.ABadArgumentStopsTheWholeCall) },
        { "a tool without a title or hint leaves it to the client", nameof(ToolDefinitionTests), nameof(ToolDefinitionTests.EveryToolHasATitleAndAllFourHints) },
        { "the eras publish different definitions", nameof(ToolDefinitionTests), nameof(ToolDefinitionTests.BothErasPublishTheSameBytes) },
        { "headers wait for the first message of a slow answer", nameof(StatelessTests), nameof(StatelessTests.TheHeadersOfASlowAnswerDoNotWaitForIt) },
        { "a client that went away leaves its call running", nameof(StatelessTests), nameof(StatelessTests.AClientThatGoesAwayCancelsWhatItAskedFor) },
        { "headers and body disagree", nameof(StatelessTests), nameof(StatelessTests.AHeaderThatDoesNotAgreeWithTheBodyIsRefusedBeforeAnythingRuns) },
        { "an unknown revision is served as if it were known", nameof(StatelessTests), nameof(StatelessTests.AnUnknownRevisionIsAnsweredWithThoseThatAreSpoken) },
        { "the web server does not check the Host", nameof(DoorTests), nameof(DoorTests.ARequestByANameThatIsNotOursIsTurnedAway) },
        { "a page of any origin can post to this machine", nameof(DoorTests), nameof(DoorTests.APageOfAnotherOriginIsTurnedAwayEvenWithAToken) },
        { "an old client without a session is served", nameof(SessionTests), nameof(SessionTests.WithoutASessionOnlyInitializeIsServed) },
        { "sessions of clients that went away pile up", nameof(SessionTests), nameof(SessionTests.AnIdleSessionEndsByItself) },
        { "open streams hold up the end of the server", nameof(HttpShutdownTests), nameof(HttpShutdownTests.AnOpenSubscriptionAndAnOpenStreamDoNotHoldItUp) },
        { "every request gets its own services and forgets what was before", nameof(HttpToolTests), nameof(HttpToolTests.APostScheduledOverHttpIsInTheSystem) },
    };

    [Theory]
    [MemberData(nameof(Traps))]
    public void EveryTrapHasATestThatRuns(string trap, string type, string test)
    {
        var found = typeof(TrapTests).Assembly.GetTypes().Single(candidate => candidate.Name == type).GetMethod(test);

        Assert.True(found?.GetCustomAttribute<FactAttribute>() is { Skip: null }, $"Nothing watches over: {trap}");
    }
}
