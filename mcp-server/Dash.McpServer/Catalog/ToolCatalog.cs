using Dash.McpServer.Tools;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Catalog;

/// <summary>All tools, in the order in which <c>tools/list</c> shows them: the order in which they are used.</summary>
internal static class ToolCatalog
{
    public static IServiceCollection AddTools(this IServiceCollection services) => services
        .AddTool<ListChannelsTool>()
        .AddTool<GetNetworkRulesTool>()
        .AddTool<UploadMediaTool>()
        .AddTool<FindMediaTool>()
        .AddTool<ListPinterestBoardsTool>()
        .AddTool<ValidatePostsTool>()
        .AddTool<SchedulePostsTool>()
        .AddTool<ListPostsTool>()
        .AddTool<GetPostTool>()
        .AddTool<CheckCalendarTool>()
        .AddTool<UpdatePostsTool>()
        .AddTool<DeletePostsTool>();

    private static IServiceCollection AddTool<T>(this IServiceCollection services)
        where T : McpServerTool =>
        services.AddSingleton<McpServerTool, T>();
}
