using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Dash.Sandbox.Tests;

/// <summary>Plain HTTP and JSON text against a sandbox, as a client in any language would speak.</summary>
internal sealed class SandboxClient(DashSandbox sandbox, string? key) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = sandbox.BaseAddress };

    public SandboxClient(DashSandbox sandbox)
        : this(sandbox, sandbox.ApiKey)
    {
    }

    public Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public Task<Answer> PostAsync(string path, string json) => SendAsync(HttpMethod.Post, path, json);

    public Task<Answer> PutAsync(string path, string json) => SendAsync(HttpMethod.Put, path, json);

    public Task<Answer> PatchAsync(string path, string json) => SendAsync(HttpMethod.Patch, path, json);

    public Task<Answer> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null);

    public Task<Answer> SendAsync(HttpMethod method, string path, string? json, string contentType = "application/json") =>
        SendAsync(method, path, json is null ? null : new StringContent(json, Encoding.UTF8, contentType));

    public async Task<Answer> SendAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (key is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }

        using var response = await _http.SendAsync(request);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        return new Answer(
            (int)response.StatusCode,
            response.Content.Headers.ContentType?.MediaType == "application/json" ? JsonNode.Parse(bytes) : null,
            bytes,
            response.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Takes a sample file into the library of a brand and returns its media_id.</summary>
    public async Task<long> UploadAsync(string file = "launch.jpg", long brandId = 144)
    {
        var answer = await PostAsync($"library/brands/{brandId}/media", $$"""{"source":"UPLOAD","type":"UPLOADED","url":"{{sandbox.FilesAddress}}{{file}}"}""");
        return answer.Expect(201)["media_id"]!.GetValue<long>();
    }

    /// <summary>Creates an X post; the cheapest one there is.</summary>
    public async Task<long> CreateAsync(string extra = "\"status\":\"DRAFT\"", long brandId = 144)
    {
        var answer = await PostAsync("scheduler/twitter/scheduled_posts?media_v2=true", $$"""{"brand_id":{{brandId}},"tweet_status":"Hello",{{extra}}}""");
        return answer.Expect(201)["id"]!.GetValue<long>();
    }

    public async Task<long> CountPostsAsync() => (await GetAsync("sandbox"))["post_count"]!.GetValue<long>();

    public void Dispose() => _http.Dispose();
}
