using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Dash.Sandbox;

namespace Dash.McpServer.Tests.Kit;

/// <summary>Looks into a sandbox past everything that is tested here.</summary>
internal static class SandboxState
{
    public static async Task<int> CountPostsAsync(DashSandbox sandbox)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(sandbox.BaseAddress, "sandbox"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", sandbox.ApiKey);
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!["post_count"]!.GetValue<int>();
    }
}
