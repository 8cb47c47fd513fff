using Dash.Sandbox.Services;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>The operations of PostEverywhere by their names.</summary>
internal sealed class PostEverywhereService : IApiService
{
    private readonly Dictionary<string, Func<ApiRequest, ApiResponse>> _operations = new(StringComparer.Ordinal);

    public PostEverywhereService(Workspace workspace)
    {
        AddPosts(workspace);
        AddLibrary(workspace);
        AddWorkspace(workspace);
    }

    public string Name => Workspace.System;

    public ApiResponse Handle(ApiRequest request) => _operations.TryGetValue(request.Operation.OperationId, out var operation)
        ? operation(request)
        : throw Unsupported.Operation(request.Operation);

    private void AddPosts(Workspace workspace)
    {
        var (posts, progress, bulk) = (new PostOperations(workspace), new PostProgress(workspace), new BulkOperations(workspace));
        _operations["createPost"] = posts.Create;
        _operations["listPosts"] = posts.List;
        _operations["getPost"] = posts.Get;
        _operations["updatePost"] = posts.Update;
        _operations["deletePost"] = posts.Delete;
        _operations["getPostResults"] = posts.Results;
        _operations["retryPost"] = progress.Retry;
        _operations["schedulePost"] = progress.Schedule;
        _operations["retryFailedPosts"] = progress.RetryMany;
        _operations["createPosts"] = bulk.Create;
        _operations["schedulePosts"] = bulk.Plan;
    }

    private void AddLibrary(Workspace workspace)
    {
        var media = new MediaOperations(workspace);
        var creation = new CreationOperations(workspace, media);
        _operations["startUpload"] = media.StartUpload;
        _operations["completeUpload"] = media.Complete;
        _operations["uploadFromUrl"] = media.Fetch;
        _operations["listMedia"] = media.List;
        _operations["getMedia"] = media.Get;
        _operations["deleteMedia"] = media.Delete;
        _operations["generateImage"] = creation.Image;
        _operations["generateCaption"] = creation.Caption;
    }

    private void AddWorkspace(Workspace workspace)
    {
        var (accounts, campaigns, webhooks) = (new AccountOperations(workspace), new CampaignOperations(workspace), new WebhookOperations(workspace));
        var (self, connect) = (new WorkspaceOperations(workspace), new ConnectOperations(workspace));
        _operations["listAccounts"] = _ => accounts.List();
        _operations["getAccount"] = accounts.Get;
        _operations["getAccountHealth"] = accounts.Health;
        _operations["getMe"] = self.Me;
        _operations["getPlatformRules"] = _ => self.PlatformRules();
        _operations["getQueue"] = self.Queue;
        _operations["getAnalyticsSummary"] = self.Summary;
        _operations["listCampaigns"] = campaigns.List;
        _operations["createCampaign"] = campaigns.Create;
        _operations["getCampaign"] = campaigns.Get;
        _operations["updateCampaign"] = campaigns.Update;
        _operations["deleteCampaign"] = campaigns.Delete;
        _operations["listWebhooks"] = _ => webhooks.List();
        _operations["createWebhook"] = webhooks.Create;
        _operations["getWebhook"] = webhooks.Get;
        _operations["updateWebhook"] = webhooks.Update;
        _operations["deleteWebhook"] = webhooks.Delete;
        _operations["testWebhook"] = webhooks.Test;
        _operations["startDeviceLogin"] = _ => connect.StartLogin();
        _operations["pollDeviceLogin"] = connect.PollLogin;
        _operations["startSocialConnect"] = connect.StartConnect;
        _operations["pollSocialConnect"] = connect.PollConnect;
        foreach (var platform in (string[])["Bluesky", "Telegram", "Discord"])
        {
            _operations["connect" + platform] = _ => connect.ConnectWithCredentials(platform.ToLowerInvariant());
        }
    }
}
