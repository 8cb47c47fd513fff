using Dash.Sandbox.Services;
using Microsoft.AspNetCore.Http;

namespace Dash.Sandbox.Hosting;

/// <summary>Shows a request to its door by the first segment of its path.</summary>
internal sealed class RequestPipeline(ApiEndpoint apis, FileEndpoint files, ControlEndpoint control)
{
    public Task HandleAsync(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "/";
        var (room, below) = Split(path);
        return room switch
        {
            _ when apis.Serves(room) => apis.HandleAsync(http, room, below),
            "files" or "uploads" => files.HandleAsync(http),
            "sandbox" => control.HandleAsync(http),
            _ => ResponseWriter.WriteAsync(http, new ApiProblem(
                404, $"The sandbox serves {string.Join(", ", apis.Services.Select(service => "/" + service))}, /files, /uploads and /sandbox, not {path}.").ToResponse()),
        };
    }

    private static (string Room, string Below) Split(string path)
    {
        var trimmed = path.TrimStart('/');
        var slash = trimmed.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? (trimmed, "/") : (trimmed[..slash], trimmed[slash..]);
    }
}
