namespace Dash.McpServer.Arguments;

/// <summary>An account as callers name it: its id, or any of its channel ids.</summary>
internal static class AccountId
{
    public static string Of(string text) => text.Split('/')[0].Trim();
}
