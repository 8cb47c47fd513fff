using Dash.Sandbox.Faults;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;
using Microsoft.AspNetCore.Http;

namespace Dash.Sandbox.Hosting;

/// <summary>Takes a file that is sent as the one file of a form, as some object stores take pictures. Such files are small and lie in memory.</summary>
internal sealed class FormUpload(FileShelf shelf, UploadFolder folder, RequestMonitor monitor)
{
    public async Task AcceptAsync(HttpContext http, string key)
    {
        var body = await RequestBody.ReadAsync(http, RequestBody.LargestForm).ConfigureAwait(false);
        var request = monitor.Recorder.Record(http, RequestFacts.Uploads, "/" + key, ReadOnlyMemory<byte>.Empty);
        if (FileOf(http.Request, body) is not { } part)
        {
            await RefuseAsync(http, request, new ApiProblem(400, "The form has to hold one file, as the part 'file'.")).ConfigureAwait(false);
        }
        else if (shelf.WhyNot(key, http.Request, part.ContentType) is { } refusal)
        {
            await RefuseAsync(http, request, new ApiProblem(403, refusal)).ConfigureAwait(false);
        }
        else
        {
            using var file = new UploadFile(folder);
            using var bytes = new MemoryStream(part.Bytes.ToArray());
            await file.WriteAsync(bytes, http.RequestAborted).ConfigureAwait(false);
            shelf.Keep(key, file);
            monitor.Recorder.Answered(request, 200);
        }
    }

    private static FormPart? FileOf(HttpRequest request, RequestBody body)
    {
        try
        {
            return FormReader.Parts(request, body).SingleOrDefault(part => part is { Name: "file", FileName: not null });
        }
        catch (ApiProblem)
        {
            return null;
        }
    }

    private Task RefuseAsync(HttpContext http, RequestFacts request, ApiProblem problem)
    {
        monitor.Recorder.Answered(request, problem.Status);
        return ResponseWriter.WriteAsync(http, problem.ToResponse());
    }
}
