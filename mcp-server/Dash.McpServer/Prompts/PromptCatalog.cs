using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Dash.McpServer.Prompts;

/// <summary>All prompts, in the order in which <c>prompts/list</c> shows them.</summary>
internal static class PromptCatalog
{
    public static IServiceCollection AddPrompts(this IServiceCollection services) => services
        .AddSingleton<McpServerPrompt, PlanWeekPrompt>()
        .AddSingleton<McpServerPrompt, ImportSheetPrompt>()
        .AddSingleton<McpServerPrompt, MoveCampaignPrompt>()
        .AddSingleton<McpServerPrompt, RepairFailedPostsPrompt>();
}
