using System.Text.Json.Nodes;
using Dash.Sandbox.Media;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>The library: uploads in steps, files from addresses, and what becomes of them.</summary>
internal sealed class MediaOperations(Workspace workspace)
{
    private const long LargestImage = 20L << 20;
    private const long LargestVideo = 500L << 20;
    private const int SecondsToSend = 900;

    private static readonly string[] Taken =
        ["image/jpeg", "image/png", "image/gif", "image/webp", "image/heic", "image/heif", "video/mp4", "application/pdf"];

    public ApiResponse StartUpload(ApiRequest request)
    {
        var (name, type) = (request.Body.Text("filename")!, request.Body.Text("content_type")!);
        var largest = type.StartsWith("video/", StringComparison.Ordinal) ? LargestVideo : LargestImage;
        DemandType(type);
        if (request.Body.Number("size") > largest)
        {
            throw Refusals.NotValid($"size: at most {largest} bytes.");
        }

        var media = NewMedia(name, type, "uploading");
        var address = workspace.Shelf.Offer(name, type);
        media["upload_url"] = address;
        media["size"] = request.Body["size"]!.DeepClone();
        Save(media);
        var isForm = type.StartsWith("image/", StringComparison.Ordinal);
        var method = new JsonObject { ["method"] = isForm ? "POST" : "PUT", ["content_type"] = isForm ? "multipart/form-data" : type };
        if (isForm)
        {
            method["field_name"] = "file";
        }

        var answer = Ids(media);
        answer["upload_url"] = address;
        answer["upload_method"] = method;
        answer["provider"] = "sandbox";
        answer["protocol"] = isForm ? "form" : "put";
        answer["expires_in"] = SecondsToSend;
        answer["max_size"] = largest;
        answer["next_step"] = "Send the bytes, then complete the upload.";
        return Envelope.Ok(answer, workspace.Now);
    }

    public ApiResponse Complete(ApiRequest request)
    {
        var media = workspace.Run(turn => Find(turn, request));
        if (media.Text("status") == "uploading" && media.Text("upload_url") is { } address)
        {
            var facts = FactsOf(new Uri(address)) ?? throw Refusals.Conflict("The bytes have not been sent yet.");
            Describe(media, facts);
            media["status"] = facts.Type == MediaFacts.Video ? "processing" : "ready";
            Save(media);
        }

        var answer = View(media);
        answer.Remove("filename");
        answer["next_step"] = media.Text("status") == "ready" ? "Name the file in media_ids." : "Ask for the file until its status is ready.";
        return Envelope.Ok(answer, workspace.Now);
    }

    public ApiResponse Fetch(ApiRequest request)
    {
        var source = new Uri(request.Body.Text("url")!);
        if (source.IsLoopback && source.Port != workspace.BaseAddress.Port)
        {
            throw Refusals.NotValid("url: private addresses are not fetched.");
        }

        var facts = FactsOf(source) ?? throw Refusals.NotValid("url: there is no file, or it is of no kind that is known.");
        DemandType(facts.ContentType);
        var media = NewMedia(request.Body.Text("filename") ?? Path.GetFileName(source.AbsolutePath), facts.ContentType, facts.Type == MediaFacts.Video ? "uploading" : "ready");
        Describe(media, facts);
        Save(media);
        var answer = Ids(media);
        answer["media_status"] = media.Text("status");
        foreach (var name in (ReadOnlySpan<string>)["type", "filename", "size", "content_type"])
        {
            if (media[name] is { } value)
            {
                answer[name] = value.DeepClone();
            }
        }

        answer["url"] = source.AbsoluteUri;
        answer["source_url"] = source.AbsoluteUri;
        answer["next_step"] = media.Text("status") == "ready" ? "Name the file in media_ids." : "Ask for the file until its status is ready.";
        return Envelope.Ok(answer, workspace.Now);
    }

    public ApiResponse List(ApiRequest request) => workspace.Run(turn =>
    {
        var all = turn.Store.List(Kinds.Media).Where(media => request.Text("type") is not { } type || media.Text("type") == type).Reverse().ToList();
        var page = PagedAnswer.Of(request, "items", all, View);
        page["media_ids"] = new JsonArray([.. page.Objects("items").Select(media => JsonValue.Create(media.Text("media_id")))]);
        return Envelope.Ok(page, turn.Now);
    });

    /// <summary>A video moves on by one step each time it is asked for, so that waiting for it takes no time here.</summary>
    public ApiResponse Get(ApiRequest request) => workspace.Run(turn =>
    {
        var media = Find(turn, request);
        media["status"] = media.Text("status") switch
        {
            "processing" => "ready",
            "uploading" when media.Text("upload_url") is null => "processing",
            var status => status,
        };
        turn.Store.Put(Kinds.Media, media.Text("media_id")!, media);
        return Envelope.Ok(View(media), turn.Now);
    });

    public ApiResponse Delete(ApiRequest request) => workspace.Run(turn =>
    {
        var id = Find(turn, request).Text("media_id")!;
        var users = turn.Store.List(Kinds.Post).Where(post => PostStates.IsOpen(post) && post.Texts("media_ids").Contains(id, StringComparer.Ordinal)).Select(post => post["post_id"]!.DeepClone()).ToArray();
        if (users.Length > 0 && !(request.Parameters.TryGetValue("force", out var force) && force.GetValue<bool>()))
        {
            throw Refusals.Of(409, "media_in_use", "Posts use the file.", new JsonObject { ["post_ids"] = new JsonArray(users) });
        }

        turn.Store.Delete(Kinds.Media, id);
        turn.Tell("media.deleted", new JsonObject { ["media_id"] = id });
        return Envelope.Ok(new JsonObject { ["media_id"] = id, ["deleted"] = true }, turn.Now);
    });

    /// <summary>A file that is there already, as of a picture that was made here.</summary>
    public JsonObject NewMedia(string name, string contentType, string status) => new()
    {
        ["media_id"] = Guid.NewGuid().ToString("D"),
        ["status"] = status,
        ["type"] = contentType.Split('/')[0] is var kind && kind == "application" ? "document" : kind,
        ["filename"] = name,
        ["content_type"] = contentType,
        ["created_at"] = Moment.UtcText(workspace.Now),
    };

    public void Save(JsonObject media) => workspace.Run(turn =>
    {
        turn.Store.Put(Kinds.Media, media.Text("media_id")!, media);
        if (media.Text("status") == "ready")
        {
            turn.Tell("media.uploaded", media.Pick("media_id", "type"));
        }

        return true;
    });

    private static void DemandType(string type)
    {
        if (!Taken.Contains(type, StringComparer.Ordinal))
        {
            throw Refusals.Of(415, "unsupported_media_type", $"{type} is not taken. Send one of: {string.Join(", ", Taken)}.");
        }
    }

    private static JsonObject Find(WorkspaceTurn turn, ApiRequest request) => turn.Demand(Kinds.Media, request.Text("media_id")!);

    private static JsonObject Ids(JsonObject media) => new() { ["media_id"] = media.Text("media_id"), ["media_ids"] = new JsonArray(media.Text("media_id")) };

    private static JsonObject View(JsonObject media)
    {
        var view = media.Pick("media_id", "status", "type", "filename", "content_type", "size", "width", "height", "duration", "created_at");
        view["media_ids"] = new JsonArray(media.Text("media_id"));
        return view;
    }

    private static void Describe(JsonObject media, MediaFacts facts)
    {
        (media["width"], media["height"], media["duration"]) = (facts.Width, facts.Height, facts.Duration);
        if (facts.Size is { } size)
        {
            media["size"] = size;
        }
    }

    private MediaFacts? FactsOf(Uri address)
    {
        try
        {
            return workspace.Shelf.Look(address).Facts;
        }
        catch (ApiProblem)
        {
            return null;
        }
    }
}
