using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>A delivery with its signature, ready to be sent.</summary>
internal sealed record WebhookParcel(string EventId, string WebhookId, Uri Address, string Body)
{
    public const string SignatureHeader = "X-PostEverywhere-Signature";
    public const string TimestampHeader = "X-PostEverywhere-Timestamp";

    private const long OrganizationId = 3;

    public required string Signature { get; init; }

    public required string Timestamp { get; init; }

    /// <summary>Only receivers on this machine are sent anything; for others the delivery is kept and nothing more.</summary>
    public bool IsSent => Address.IsLoopback;

    public static WebhookParcel Of(JsonObject webhook, string name, JsonObject data, DateTimeOffset now)
    {
        var id = $"evt_{Guid.NewGuid():N}";
        var body = new JsonObject
        {
            ["event"] = name,
            ["event_id"] = id,
            ["created_at"] = Moment.UtcText(now),
            ["organization_id"] = OrganizationId,
            ["data"] = data,
        }.ToJsonString();
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(webhook.Text("secret")!), Encoding.UTF8.GetBytes(body));
        return new WebhookParcel(id, webhook.Text("id")!, new Uri(webhook.Text("url")!), body)
        {
            Signature = "sha256=" + Convert.ToHexStringLower(hash),
            Timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        };
    }

    public JsonObject ToDocument() => new()
    {
        ["id"] = EventId,
        ["webhook_id"] = WebhookId,
        ["url"] = Address.AbsoluteUri,
        ["body"] = Body,
        ["signature"] = Signature,
        ["timestamp"] = Timestamp,
    };
}
