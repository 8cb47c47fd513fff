using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace Dash.Scheduling;

/// <summary>
/// An entry of a history. Its form is not published, so each member is looked for under the names that the rest of Wonda's document uses, and
/// whatever is not found is unknown.
/// </summary>
internal sealed class WondaEntry(Network network, IReadOnlyDictionary<string, JsonElement> entry)
{
    public Network Network => network;

    public string? PublishId => Text($"{network.ToWire()}PublishId") ?? Text("publishId") ?? Text("id");

    public string? JobId => Text("outputJobId");

    public string? AccountId => Text($"{network.ToWire()}AccountId") ?? Text("accountId");

    public string? Status => Text("status");

    public bool HasCaption => entry.ContainsKey("caption");

    public string? Caption => Text("caption");

    /// <summary>The media; null when the entry does not tell.</summary>
    public IReadOnlyList<string>? MediaIds => entry.TryGetValue("mediaIds", out var several) && several.ValueKind == JsonValueKind.Array
        ? [.. several.EnumerateArray().Where(id => id.ValueKind == JsonValueKind.String).Select(id => id.GetString()!)]
        : Text("mediaId") is { } one ? [one] : null;

    public Instant? CreatedAt => Time("createdAt");

    public Instant? PlannedFor => Time("scheduledFor") ?? Time("scheduledAt");

    /// <summary>When it went out or is to.</summary>
    public Instant? At => Time("publishedAt") ?? PlannedFor ?? CreatedAt;

    /// <summary>The post; null when it cannot be told which one it is or whose.</summary>
    /// <param name="askedAccount">The account that was asked for alone; null when all were.</param>
    public ScheduledPost? ToPost(string? askedAccount)
    {
        if ((JobId ?? PublishId) is not { } id || (AccountId ?? askedAccount) is not { } account)
        {
            return null;
        }

        var status = Status ?? "";
        return new ScheduledPost
        {
            Id = WondaIds.Post(network, id),
            Channel = new ChannelAddress(account, network).ToString(),
            Network = network,
            State = WondaStatus.State(status),
            ProviderStatus = status,
            At = At,
            Text = Caption,
            MediaIds = MediaIds ?? [],
            LiveUrl = Text("permalink"),
            Failure = WondaStatus.Failure(status, Text("errorMessage")),
            CreatedAt = CreatedAt,
            Options = new PostOptions { PostType = WondaProducts.PostType(Text("product")) },
        };
    }

    private string? Text(string name) => entry.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private Instant? Time(string name) => DateTimeOffset.TryParse(Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? Instant.FromDateTimeOffset(time) : null;
}
