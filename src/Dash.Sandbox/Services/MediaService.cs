using System.Text.Json;
using System.Text.Json.Nodes;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Services;

/// <summary>The media of the libraries. Files come from the sandbox itself or are described by their address: it never calls out to the network.</summary>
internal sealed class MediaService(SandboxContext context, FileShelf shelf)
{
    public ApiResponse CreateUploadUrl(ApiRequest request) => ApiResponse.Ok(new JsonObject
    {
        ["url"] = shelf.Offer(request.Body["filename"]!.GetValue<string>(), request.Body["content_type"]!.GetValue<string>()),
    });

    public ApiResponse Create(ApiRequest request, long brandId)
    {
        var body = request.Body;
        var source = shelf.Look(new Uri(body["url"]!.GetValue<string>()));
        var facts = StoredMedia.FactsOf(source.Facts, FileName(body, source.Address), body);
        var media = new StoredMedia { BrandId = brandId, Type = source.Facts.Type, Address = source.Address, CreatedAt = context.Clock.GetUtcNow(), Facts = facts };
        return ApiResponse.Created(MediaRenderer.Uploaded(context, context.Database.Run(session => new MediaStore(session).Add(media))));
    }

    public ApiResponse Get(ApiRequest request, long brandId)
    {
        var id = request.Id("media_id");
        return context.Database.Run(session => new MediaStore(session).Find(brandId, id)) is { } media
            ? ApiResponse.Ok(MediaRenderer.Library(context, media))
            : throw ApiProblem.NotFound($"Brand {brandId} has no media {id}. Use media_id of an upload, not id.");
    }

    public ApiResponse Search(ApiRequest request, long brandId)
    {
        var window = Page.Window(request.Body["limit"]?.GetValue<long>(), request.Body["offset"]?.GetValue<long>());
        var search = new MediaSearch(request.Body);
        var found = search.Apply(context.Database.Run(session => new MediaStore(session).List(brandId)));
        var page = found.Skip((int)Math.Min(window.Offset, found.Count)).Take((int)window.Limit).Select(media => MediaRenderer.Library(context, media));
        // Limit and offset travel in the body here, so the links can only say that there is more.
        return ApiResponse.Ok(Page.Linked(page, found.Count, window, request.Address));
    }

    private static string FileName(JsonObject body, string address)
    {
        if (body["meta"]?.GetValue<string>() is not { Length: > 0 } meta)
        {
            return Uri.UnescapeDataString(address[(address.LastIndexOf('/') + 1)..]);
        }

        try
        {
            return JsonNode.Parse(meta)?["filename"]?.GetValue<string>() ?? "";
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            throw ApiProblem.NotValid("meta", "Not valid. Expected an object as JSON inside a string, for example \"{\\\"filename\\\": \\\"summer.jpg\\\"}\".");
        }
    }
}
