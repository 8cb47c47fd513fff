using System.Text.Json.Nodes;
using Dash.Sandbox.Services;

namespace Dash.Sandbox.Systems.CodivUpload;

/// <summary>Which desk answers which operation.</summary>
internal sealed class CodivUploadService(SystemParts parts, BroadcastDesk broadcasts) : IApiService
{
    private readonly PostDesk _posts = new(parts.Context, new PostMedia(parts.Context, parts.Shelf), new Allowance(parts.Options.CodivUploadPostsPerMonth));
    private readonly ProfileBook _profiles = new(parts.Context);
    private readonly LibraryDesk _library = new(parts.Context);
    private readonly UploadDesk _uploads = new(parts);
    private readonly QueueDesk _queue = new(parts.Context);

    public string Name => Kinds.System;

    public ApiResponse Handle(ApiRequest request) => request.Operation.OperationId switch
    {
        "createPost" => _posts.Create(request),
        "listPosts" => _posts.List(request),
        "getPost" => _posts.Get(request),
        "updatePost" => _posts.Update(request),
        "deletePost" => _posts.Delete(request),
        "retryPost" => _posts.Retry(request),
        "listProfiles" => _profiles.List(),
        "createProfile" => _profiles.Create(request),
        "deleteProfile" => _profiles.Delete(request),
        "createConnectLink" => _profiles.ConnectLink(request),
        "listMedia" => _library.ListMedia(request),
        "addMedia" => _library.AddMedia(request),
        "getMedia" => _library.GetMedia(request),
        "deleteMedia" => _library.DeleteMedia(request),
        "listPlaylists" => _library.ListPlaylists(request),
        "createPlaylist" => _library.CreatePlaylist(request),
        "getPlaylist" => _library.GetPlaylist(request),
        "uploadMedia" => _uploads.Upload(request),
        "presignUpload" => _uploads.Presign(request),
        "confirmUpload" => _uploads.Confirm(request),
        "listYouTubeBroadcasts" => broadcasts.List(request),
        "createYouTubeBroadcast" => broadcasts.Start(request),
        "stopYouTubeBroadcast" => broadcasts.Stop(request),
        "listYouTubeCategories" => BroadcastDesk.Categories(),
        "getQueueSettings" => _queue.Get(request),
        "updateQueueSettings" => _queue.Update(request),
        "previewQueue" => _queue.Preview(request),
        "getNextQueueSlot" => _queue.Next(request),
        "whoAmI" => ApiResponse.Ok(new JsonObject { ["workspace_id"] = ProfileBook.Workspace, ["scope"] = "global" }),
        _ => throw Unsupported.Operation(request.Operation),
    };
}
