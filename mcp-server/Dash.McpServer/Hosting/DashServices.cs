using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Completions;
using Dash.McpServer.Gate;
using Dash.McpServer.Prompts;
using Dash.McpServer.Resources;
using Dash.McpServer.Results;
using Dash.Scheduling;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Hosting;

/// <summary>Everything the server consists of besides its transport; tests host the same over pipes.</summary>
internal static class DashServices
{
    /// <param name="services">The container to fill.</param>
    /// <param name="scheduling">The use cases over a scheduling system, live or sandbox.</param>
    /// <param name="context">What the answers say about where they come from.</param>
    public static IMcpServerBuilder AddDashMcpServer(this IServiceCollection services, SchedulingService scheduling, ServerContext context) =>
        services.AddDashTools(scheduling, context).AddProtocol(context);

    /// <summary>The same server with everything behind the tools opened when it is first needed.</summary>
    /// <param name="services">The container to fill.</param>
    /// <param name="workshop">Opens it.</param>
    /// <param name="context">What the answers say about where they come from.</param>
    public static IMcpServerBuilder AddDeferredDashMcpServer(this IServiceCollection services, Workshop workshop, ServerContext context)
    {
        services.AddSingleton(context).AddSingleton(_ => workshop.Open().Scheduling).AddSingleton(_ => NetworkRuleBook.Default);
        foreach (var (type, definition) in PublishedDefinitions.All())
        {
            services.AddSingleton<McpServerTool>(new DeferredTool(definition, cancellationToken => workshop.ToolAsync(type, cancellationToken)));
        }

        return services.AddProtocol(context);
    }

    /// <summary>The tools and what they stand on, without a protocol.</summary>
    public static IServiceCollection AddDashTools(this IServiceCollection services, SchedulingService scheduling, ServerContext context)
    {
        if (context.Mode != OperatorMode.Full && scheduling.Settings.Gate is null)
        {
            throw new ArgumentException($"The mode {OperatorModes.NameOf(context.Mode)} needs use cases with a gate.", nameof(scheduling));
        }

        services.AddSingleton(scheduling).AddSingleton(scheduling.Times).AddSingleton(context).AddSingleton(NetworkRuleBook.Default);
        services.AddSingleton(context.MediaFolders).AddSingleton<PostListPresenter>().AddSingleton<CalendarPresenter>().AddSingleton<UploadPresenter>();
        return services.AddSingleton<PostReader>().AddSingleton<PostPresenter>().AddSingleton<BatchPresenter>().AddSingleton<ValidationPresenter>().AddSingleton<ShiftPresenter>().AddSingleton<SheetReader>().AddSingleton<ShiftReader>().AddTools();
    }

    private static IMcpServerBuilder AddProtocol(this IServiceCollection services, ServerContext context)
    {
        services.AddSingleton(new GateFilter(context.Mode)).AddSingleton<ToolCallFilter>();
        services.AddPrompts().AddResources().AddSingleton<OfferedTools>().AddSingleton<Completer>();
        services.AddOptions<McpServerOptions>().Configure<ToolCallFilter, GateFilter, OfferedTools>((options, reader, gate, tools) =>
        {
            options.ServerInstructions = ServerInstructions.Of(tools, context.Systems);
            options.Filters.Request.ReadResourceFilters.Add(ResourceErrors.Around);
            options.Filters.Request.CallToolFilters.Add(reader.Around);
            options.Filters.Request.CallToolFilters.Add(gate.Around);
            options.Filters.Request.CallToolFilters.Add(ProgressReports.Around);
            options.Filters.Request.ListToolsFilters.Add(gate.List);
        });
        return services.AddMcpServer(options => options.ServerInfo = ServerIdentity.Create())
            .WithCompleteHandler(async (request, cancellationToken) => new CompleteResult
            {
                Completion = await request.Services!.GetRequiredService<Completer>().CompleteAsync(request.Params!, cancellationToken),
            });
    }
}
