using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>Webhooks. Deliveries go to receivers on this machine, which the service itself refuses; those to others are kept and not sent.</summary>
internal sealed class WebhookOperations(Workspace workspace)
{
    private const int Most = 25;

    public ApiResponse Create(ApiRequest request) => workspace.Run(turn =>
    {
        DemandReceiver(request.Body.Text("url"));
        if (turn.Store.Count(Kinds.Webhook) >= Most)
        {
            throw Refusals.NotValid($"An organization has at most {Most} webhooks.");
        }

        var webhook = new JsonObject
        {
            ["id"] = Guid.NewGuid().ToString("D"),
            ["url"] = request.Body.Text("url"),
            ["events"] = request.Body["events"]!.DeepClone(),
            ["name"] = request.Body.Text("name"),
            ["description"] = request.Body.Text("description"),
            ["is_active"] = true,
            ["consecutive_failures"] = 0L,
            ["auto_disabled_at"] = null,
            ["last_delivery_at"] = null,
            ["last_success_at"] = null,
            ["last_failure_at"] = null,
            ["created_at"] = Moment.UtcText(turn.Now),
            ["updated_at"] = Moment.UtcText(turn.Now),
            ["secret"] = "whsec_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24)),
        };
        Save(turn, webhook);
        var answer = (JsonObject)webhook.DeepClone();
        answer["secret_warning"] = "The secret is shown this once.";
        return Envelope.Created(answer, turn.Now);
    });

    public ApiResponse List() => workspace.Run(turn =>
        Envelope.Ok(new JsonObject { ["webhooks"] = new JsonArray([.. turn.Store.List(Kinds.Webhook).Select(View)]) }, turn.Now));

    public ApiResponse Get(ApiRequest request) => workspace.Run(turn => Envelope.Ok(View(Find(turn, request)), turn.Now));

    public ApiResponse Update(ApiRequest request) => workspace.Run(turn =>
    {
        var webhook = Find(turn, request);
        if (request.Body.Text("url") is { } url)
        {
            DemandReceiver(url);
        }

        foreach (var (name, value) in request.Body)
        {
            webhook[name] = value?.DeepClone();
        }

        if (request.Body.Flag("is_active"))
        {
            (webhook["consecutive_failures"], webhook["auto_disabled_at"]) = (0L, null);
        }

        webhook["updated_at"] = Moment.UtcText(turn.Now);
        Save(turn, webhook);
        return Envelope.Ok(View(webhook), turn.Now);
    });

    public ApiResponse Delete(ApiRequest request) => workspace.Run(turn =>
    {
        var id = Find(turn, request).Text("id")!;
        foreach (var delivery in turn.Store.List(Kinds.Delivery).Where(delivery => delivery.Text("webhook_id") == id))
        {
            turn.Store.Delete(Kinds.Delivery, delivery.Text("id")!);
        }

        turn.Store.Delete(Kinds.Webhook, id);
        return Envelope.Ok(new JsonObject { ["id"] = id, ["deleted"] = true }, turn.Now);
    });

    /// <summary>Sends a published post that does not exist, and waits for the answer.</summary>
    public ApiResponse Test(ApiRequest request)
    {
        var webhook = workspace.Run(turn => Find(turn, request));
        var data = new JsonObject { ["post_id"] = Guid.Empty.ToString("D"), ["platform"] = "instagram", ["account_id"] = AccountSeeds.First };
        var parcel = WebhookParcel.Of(webhook, "post.published", data, workspace.Now);
        return Envelope.Ok(Task.Run(() => workspace.Courier.TryAsync(parcel)).GetAwaiter().GetResult(), workspace.Now);
    }

    private static void DemandReceiver(string? url)
    {
        var address = new Uri(url!);
        if (address.Scheme != Uri.UriSchemeHttps && !(address.IsLoopback && address.Scheme == Uri.UriSchemeHttp))
        {
            throw Refusals.NotValid("url: receivers have https; in the sandbox http on this machine is taken too.");
        }
    }

    private static JsonObject Find(WorkspaceTurn turn, ApiRequest request) => turn.Demand(Kinds.Webhook, request.Text("id")!);

    private static void Save(WorkspaceTurn turn, JsonObject webhook) => turn.Store.Put(Kinds.Webhook, webhook.Text("id")!, webhook);

    private static JsonObject View(JsonObject webhook)
    {
        var view = (JsonObject)webhook.DeepClone();
        view.Remove("secret");
        return view;
    }
}
