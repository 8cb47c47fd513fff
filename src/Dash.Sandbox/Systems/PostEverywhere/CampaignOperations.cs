using System.Globalization;
using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>Campaigns, which posts belong to one at most.</summary>
internal sealed class CampaignOperations(Workspace workspace)
{
    private const long FirstId = 7;
    private const long DefaultPage = 50;

    public ApiResponse Create(ApiRequest request) => workspace.Run(turn =>
    {
        var id = turn.Store.NextId(Kinds.Campaign, FirstId);
        var campaign = new JsonObject
        {
            ["id"] = id,
            ["name"] = request.Body.Text("name"),
            ["description"] = request.Body.Text("description"),
            ["color"] = request.Body.Text("color") ?? "#3b82f6",
            ["status"] = request.Body.Text("status") ?? "active",
            ["created_at"] = Moment.UtcText(turn.Now),
            ["updated_at"] = Moment.UtcText(turn.Now),
        };
        turn.Store.Put(Kinds.Campaign, Key(id), campaign);
        return Envelope.Created(View(campaign, turn), turn.Now);
    });

    public ApiResponse List(ApiRequest request) => workspace.Run(turn =>
    {
        var all = turn.Store.List(Kinds.Campaign).Where(campaign => request.Text("status") is not { } status || campaign.Text("status") == status).ToList();
        return Envelope.Ok(PagedAnswer.Of(request, "campaigns", all, campaign => View(campaign, turn), DefaultPage), turn.Now);
    });

    public ApiResponse Get(ApiRequest request) => workspace.Run(turn => Envelope.Ok(View(Find(turn, request), turn), turn.Now));

    public ApiResponse Update(ApiRequest request) => workspace.Run(turn =>
    {
        var campaign = Find(turn, request);
        foreach (var (name, value) in request.Body)
        {
            campaign[name] = value?.DeepClone();
        }

        campaign["updated_at"] = Moment.UtcText(turn.Now);
        turn.Store.Put(Kinds.Campaign, Key(request.Id("id")), campaign);
        return Envelope.Ok(View(campaign, turn), turn.Now);
    });

    public ApiResponse Delete(ApiRequest request) => workspace.Run(turn =>
    {
        var id = Find(turn, request).Number("id")!.Value;
        foreach (var post in PostsOf(id, turn))
        {
            post["campaign_id"] = null;
            turn.SavePost(post);
        }

        turn.Store.Delete(Kinds.Campaign, Key(id));
        return Envelope.Ok(new JsonObject { ["id"] = id, ["deleted"] = true }, turn.Now);
    });

    private static string Key(long id) => id.ToString(CultureInfo.InvariantCulture);

    private static JsonObject Find(WorkspaceTurn turn, ApiRequest request) => turn.Demand(Kinds.Campaign, Key(request.Id("id")));

    private static List<JsonObject> PostsOf(long id, WorkspaceTurn turn) => [.. turn.Store.List(Kinds.Post).Where(post => post.Number("campaign_id") == id)];

    private static JsonObject View(JsonObject campaign, WorkspaceTurn turn)
    {
        var view = (JsonObject)campaign.DeepClone();
        view["post_count"] = PostsOf(campaign.Number("id")!.Value, turn).Count;
        return view;
    }
}
