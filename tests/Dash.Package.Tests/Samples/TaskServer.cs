using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Dash.Package.Tests.Samples;

/// <summary>A Tasks service on loopback, written by hand against the sample's document; it keeps every body that it was sent.</summary>
internal sealed class TaskServer : IAsyncDisposable
{
    private const string Id = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff";
    private readonly WebApplication _application;

    private TaskServer(WebApplication application) => _application = application;

    public ConcurrentQueue<string> Requests { get; } = new();

    public Uri BaseAddress => new(_application.Urls.Single());

    public static async Task<TaskServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new TaskServer(builder.Build());
        server._application.Run(server.AnswerAsync);
        await server._application.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        Requests.Enqueue($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString} {body}".Trim());
        var (status, answer) = context.Request.Headers.Authorization != "Bearer sample" ? (401, Refusal("No key.")) : Answer(context.Request, body);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(answer.ToJsonString());
    }

    private static (int Status, JsonObject Answer) Answer(HttpRequest request, string body) => (request.Method, request.Path.Value) switch
    {
        ("POST", "/tasks") when JsonNode.Parse(body)!["title"]!.GetValue<string>().Length == 0 => (422, Refusal("A task needs a title.")),
        ("POST", "/tasks") => (201, Item(JsonNode.Parse(body)!["title"]!.GetValue<string>(), "open", JsonNode.Parse(body)!["due"]?.GetValue<string>())),
        ("PATCH", "/tasks/" + Id) => (200, Item("Wrap the presents", JsonNode.Parse(body)!["state"]!.GetValue<string>(), JsonNode.Parse(body)!["due"]?.GetValue<string>())),
        ("GET", "/tasks") when request.Query.ContainsKey("after") => (200, Page(null, Item("Third", "postponed", null))),
        ("GET", "/tasks") => (200, Page($"{request.Scheme}://{request.Host}/tasks?after=2", Item("First", "open", null), Item("Second", "done", null))),
        _ => (404, Refusal("There is nothing here.")),
    };

    private static JsonObject Item(string title, string state, string? due) => new() { ["id"] = Id, ["title"] = title, ["state"] = state, ["due"] = due };

    private static JsonObject Page(string? next, params JsonNode[] items) => new() { ["items"] = new JsonArray(items), ["next"] = next };

    private static JsonObject Refusal(string message) => new() { ["message"] = message };
}
