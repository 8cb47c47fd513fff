using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;

namespace Dash.ConformanceHost.Fixtures;

/// <summary>All that the official suite asks a server to offer, as its scenarios describe it.</summary>
internal static class FixtureServer
{
    public static IMcpServerBuilder AddFixtures(this IMcpServerBuilder builder) => builder
        .WithTools<ContentTools>()
        .WithTools<ConversationTools>()
        .WithTools<RoundTripTools>()
        .WithTools<DiagnosticTools>()
        .WithPrompts<FixturePrompts>()
        .WithResources<FixtureResources>()
        .WithCompleteHandler((_, _) => ValueTask.FromResult(new CompleteResult { Completion = new Completion { Values = ["paris", "park", "party"], Total = 3, HasMore = false } }))
        .WithSubscribeToResourcesHandler((_, _) => ValueTask.FromResult(new EmptyResult()))
        .WithUnsubscribeFromResourcesHandler((_, _) => ValueTask.FromResult(new EmptyResult()))
        .WithSetLoggingLevelHandler((_, _) => ValueTask.FromResult(new EmptyResult()));
}
