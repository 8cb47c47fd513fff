using Dash.Sandbox.Faults;
using Dash.Sandbox.Media;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;
using Dash.Sandbox.Systems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Dash.Sandbox.Hosting;

/// <summary>Serves samples and uploads, and takes uploads. Like the storage it stands for, it asks for a signature, not for a key.</summary>
internal sealed class FileEndpoint(FileShelf shelf, UploadFolder folder, RequestMonitor monitor, IApiSystem manners)
{
    /// <summary>The most bytes an upload may have: what object stores take in one PUT.</summary>
    public const long LargestUpload = 5L << 30;

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
            case "POST" when path.StartsWith(FileShelf.UploadsPath, StringComparison.Ordinal) && FormReader.IsForm(http.Request.ContentType):
                await new FormUpload(shelf, folder, monitor).AcceptAsync(http, path[FileShelf.UploadsPath.Length..]).ConfigureAwait(false);
                break;
            default:
                await Refuse(http, 405, "Files are read with GET; uploads are sent with PUT, or as a form with POST, to a signed address.").ConfigureAwait(false);
                break;
        }
    }

    private static async Task WriteAsync(HttpContext http, MediaFile file)
    {
        var bytes = file.Open();
        await using (bytes.ConfigureAwait(false))
        {
            http.Response.ContentType = file.ContentType;
            http.Response.ContentLength = bytes.Length;
            if (http.Request.Method == "GET")
            {
                await bytes.CopyToAsync(http.Response.Body, http.RequestAborted).ConfigureAwait(false);
            }
        }
    }

    private async Task AcceptAsync(HttpContext http, string key)
    {
        http.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = LargestUpload;
        var request = monitor.Recorder.Record(http, RequestFacts.Uploads, "/" + key, ReadOnlyMemory<byte>.Empty);
        using var strike = monitor.Faults.Aim(request);
        await monitor.Faulty.WaitAsync(strike, FaultKind.Delay, http.RequestAborted).ConfigureAwait(false);
        if (strike.Take(FaultKind.Answer) is { } fault)
        {
            await DrainAsync(http).ConfigureAwait(false);
            monitor.Recorder.Answered(request, fault.Status);
            await monitor.Faulty.WriteAsync(http, fault, manners, limit: null).ConfigureAwait(false);
        }
        else if (shelf.WhyNot(key, http.Request) is { } refusal)
        {
            await DrainAsync(http).ConfigureAwait(false);
            monitor.Recorder.Answered(request, 403);
            await Refuse(http, 403, refusal).ConfigureAwait(false);
        }
        else
        {
            using var file = new UploadFile(folder);
            await file.WriteAsync(http.Request.Body, http.RequestAborted).ConfigureAwait(false);
            await KeepAsync(http, (request, key), file, strike).ConfigureAwait(false);
        }
    }

    // A client that sends without asking reads no answer before it is done; one that asks (Expect: 100-continue) is spared the sending.
    private static Task DrainAsync(HttpContext http) =>
        http.Request.Headers.Expect.Count > 0 ? Task.CompletedTask : http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);

    private async Task KeepAsync(HttpContext http, (RequestFacts Facts, string Key) request, UploadFile file, FaultStrike strike)
    {
        if (strike.Take(FaultKind.DropBeforeCommit) is not null)
        {
            http.Abort();
            return;
        }

        shelf.Keep(request.Key, file);
        if (strike.Take(FaultKind.DropAfterCommit) is not null)
        {
            http.Abort();
            return;
        }

        await monitor.Faulty.WaitAsync(strike, FaultKind.DelayAfterCommit, http.RequestAborted).ConfigureAwait(false);
        monitor.Recorder.Answered(request.Facts, 200);
    }

    private static Task Refuse(HttpContext http, int status, string message) => ResponseWriter.WriteAsync(http, new ApiProblem(status, message).ToResponse());
}
