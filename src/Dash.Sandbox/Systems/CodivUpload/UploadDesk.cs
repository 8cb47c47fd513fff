using System.Text.Json.Nodes;
using Dash.Sandbox.Hosting;
using Dash.Sandbox.Media;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.CodivUpload;

/// <summary>Uploads: in one go, by address, or in three steps for large files. None of them publishes anything.</summary>
internal sealed class UploadDesk(SystemParts parts)
{
    public const string Ready = "ready";
    private const int LargestFile = 100 << 20;
    private const long LargestUpload = 5L << 30;
    private const int UploadsPerHour = 50;
    private readonly SandboxContext _context = parts.Context;
    private readonly RateLimiter _hourly = new(UploadsPerHour, TimeSpan.FromHours(1), parts.Options.RateLimitTime);

    public ApiResponse Upload(ApiRequest request)
    {
        Count();
        Demand(request.Body["profile_name"]!.GetValue<string>());
        return request.Files is [var file, ..] ? Take(file, request.Body) : Note(new Uri(request.Body["url"]!.GetValue<string>()), request.Body);
    }

    public ApiResponse Presign(ApiRequest request)
    {
        Count();
        var body = request.Body;
        Demand(body["profile_name"]!.GetValue<string>());
        if (body["file_size"]!.GetValue<long>() > LargestUpload)
        {
            throw Problems.NotValid("file_size", "Must be at most 5 GB");
        }

        var address = new Uri(parts.Shelf.Offer(body["file_name"]!.GetValue<string>(), body["file_type"]!.GetValue<string>()));
        var id = NewId();
        Run(store => store.Put(Kinds.Upload, id, new JsonObject { ["path"] = address.AbsolutePath, ["status"] = "uploading" }));
        return ApiResponse.Ok(new JsonObject { ["presigned_url"] = address.AbsoluteUri, ["public_url"] = address.GetLeftPart(UriPartial.Path), ["upload_id"] = id });
    }

    public ApiResponse Confirm(ApiRequest request)
    {
        var id = request.Body["upload_id"]!.GetValue<string>();
        var upload = Run(store => store.Find(Kinds.Upload, id)) ?? throw Problems.NotFound("Upload");
        if (parts.Shelf.Find(upload["path"]!.GetValue<string>()) is null)
        {
            throw Problems.NotValid("upload_id", "The bytes have not been sent yet");
        }

        upload["status"] = Ready;
        Run(store => store.Put(Kinds.Upload, id, upload));
        return ApiResponse.Ok(new JsonObject { ["status"] = Ready, ["upload_id"] = id });
    }

    private ApiResponse Take(FormPart file, JsonObject body)
    {
        if (file.Bytes.Length > LargestFile)
        {
            throw Problems.NotValid("file", "Must be at most 100 MB. Use /upload-media/presign for larger files");
        }

        var contentType = ContentTypeOf(file);
        if (body["type"]?.GetValue<string>() is { } kind && KindOf(contentType) != kind)
        {
            throw Problems.NotValid("type", $"The file is a {KindOf(contentType)}, not a {kind}");
        }

        var address = new Uri(parts.Shelf.Offer(file.FileName!, contentType));
        using var kept = new UploadFile(_context.Uploads);
        // The bytes are in memory and go to the disk: nothing else waits for it.
        kept.WriteAsync(new MemoryStream(file.Bytes.ToArray()), CancellationToken.None).GetAwaiter().GetResult();
        parts.Shelf.Keep(address.AbsolutePath[FileShelf.UploadsPath.Length..], kept);
        return Done(address.GetLeftPart(UriPartial.Path), contentType, file.FileName!, file.Bytes.Length);
    }

    // Files elsewhere are never fetched: their address is taken for their copy, and their extension for what they are.
    private ApiResponse Note(Uri address, JsonObject body)
    {
        var kind = body["type"]?.GetValue<string>();
        var contentType = MediaSniffer.FromAddress(address)?.ContentType ?? (address.AbsolutePath.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? "application/pdf" : null);
        if (contentType is null || (kind is not null && KindOf(contentType) != kind))
        {
            throw Problems.NotValid("url", kind is null ? "Is no image, video or document" : $"Is no {kind}");
        }

        return Done(address.AbsoluteUri, contentType, Path.GetFileName(address.AbsolutePath), size: null);
    }

    private static ApiResponse Done(string address, string contentType, string name, long? size)
    {
        var answer = new JsonObject { ["success"] = true, ["url"] = address, ["upload_id"] = NewId(), ["file_type"] = contentType, ["file_name"] = name };
        if (size is not null)
        {
            answer["file_size"] = size;
        }

        return ApiResponse.Ok(answer);
    }

    private static string ContentTypeOf(FormPart file)
    {
        using var bytes = new MemoryStream(file.Bytes.ToArray());
        return MediaSniffer.FromBytes(bytes)?.ContentType
            ?? (file.Bytes.Span.StartsWith("%PDF"u8) ? "application/pdf" : throw Problems.NotValid("file", "Unsupported file: neither an image, a video nor a PDF"));
    }

    private static string KindOf(string contentType) => contentType.Split('/')[0] is "image" or "video" ? contentType.Split('/')[0] : "document";

    private static string NewId() => "up_" + Guid.NewGuid().ToString("N");

    private void Count()
    {
        if (_hourly.Count("").Exceeded)
        {
            throw new ApiProblem(429, $"Upload limit reached: {UploadsPerHour} uploads per hour");
        }
    }

    private void Demand(string profile) => Run(store => ProfileBook.Demand(store, profile));

    private T Run<T>(Func<DocumentStore, T> work) => _context.Database.Run(session => work(new DocumentStore(session, Kinds.System)));

    private void Run(Action<DocumentStore> work) => _context.Database.Run(session => work(new DocumentStore(session, Kinds.System)));
}
