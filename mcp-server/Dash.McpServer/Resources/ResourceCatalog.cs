using Dash.Scheduling;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Resources;

/// <summary>All resources, in the order in which lists show them.</summary>
internal static class ResourceCatalog
{
    public static IServiceCollection AddResources(this IServiceCollection services)
    {
        services.AddSingleton<McpServerResource, ChannelsResource>();
        foreach (var network in Enum.GetValues<Network>())
        {
            services.AddSingleton<McpServerResource>(provider => new RulesResource(provider.GetRequiredService<NetworkRuleBook>, network));
        }

        services.AddSingleton<McpServerResource>(provider => new RulesResource(provider.GetRequiredService<NetworkRuleBook>, network: null));
        return services.AddSingleton<McpServerResource, PostResource>();
    }
}
