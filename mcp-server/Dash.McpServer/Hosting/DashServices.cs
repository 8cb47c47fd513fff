using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Results;
using Dash.Scheduling;
using Microsoft.Extensions.DependencyInjection;

namespace Dash.McpServer.Hosting;

/// <summary>Everything the server consists of besides its transport; tests host the same over pipes.</summary>
internal static class DashServices
{
    /// <param name="services">The container to fill.</param>
    /// <param name="scheduling">The use cases over a scheduling system, live or sandbox.</param>
    /// <param name="context">What the answers say about where they come from.</param>
    public static IMcpServerBuilder AddDashMcpServer(this IServiceCollection services, SchedulingService scheduling, ServerContext context)
    {
        services.AddSingleton(scheduling).AddSingleton(scheduling.Times).AddSingleton(context).AddSingleton(NetworkRuleBook.Default);
        services.AddSingleton<PostReader>().AddSingleton<PostPresenter>().AddSingleton<BatchPresenter>().AddSingleton<ToolCallFilter>();
        services.AddTools();
        services.AddOptions<ModelContextProtocol.Server.McpServerOptions>().Configure<ToolCallFilter>((options, filter) =>
            options.Filters.Request.CallToolFilters.Add(filter.Around));
        return services.AddMcpServer(options =>
        {
            options.ServerInfo = ServerIdentity.Create();
            options.ServerInstructions = ServerInstructions.Text;
        });
    }
}
