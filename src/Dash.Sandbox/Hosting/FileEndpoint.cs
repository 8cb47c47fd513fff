using Dash.Sandbox.Media;
using Dash.Sandbox.Services;
using Microsoft.AspNetCore.Http;

namespace Dash.Sandbox.Hosting;

/// <summary>Serves samples and uploads, and takes uploads. Like the storage it stands for, it asks for a signature, not for a key.</summary>
internal sealed class FileEndpoint(FileShelf shelf)
{
    public async Task HandleAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        switch (http.Request.Method)
        {
            case "GET" or "HEAD" when shelf.Find(path) is { } file:
                await WriteAsync(http, file).ConfigureAwait(false);
                break;
            case "GET" or "HEAD":
                await Refuse(http, 404, "There is no such file.").ConfigureAwait(false);
                break;
            case "PUT" when path.StartsWith(FileShelf.UploadsPath, StringComparison.Ordinal):
                await AcceptAsync(http, path[FileShelf.UploadsPath.Length..]).ConfigureAwait(false);
                break;
            default:
                await Refuse(http, 405, "Files are read with GET; uploads are sent with PUT to a signed address.").ConfigureAwait(false);
                break;
        }
    }

    private static async Task WriteAsync(HttpContext http, MediaFile file)
    {
        http.Response.ContentType = file.ContentType;
        http.Response.ContentLength = file.Bytes.Length;
        if (http.Request.Method == "GET")
        {
            await http.Response.Body.WriteAsync(file.Bytes, http.RequestAborted).ConfigureAwait(false);
        }
    }

    private async Task AcceptAsync(HttpContext http, string key)
    {
        using var bytes = new MemoryStream();
        await http.Request.Body.CopyToAsync(bytes, http.RequestAborted).ConfigureAwait(false);
        var file = new MediaFile(http.Request.ContentType?.Split(';')[0].Trim() ?? "", bytes.ToArray());
        if (shelf.Accept(key, http.Request.Query["expires"], http.Request.Query["signature"], file) is { } refusal)
        {
            await Refuse(http, 403, refusal).ConfigureAwait(false);
        }
    }

    private static Task Refuse(HttpContext http, int status, string message) => ResponseWriter.WriteAsync(http, new ApiProblem(status, message).ToResponse());
}
