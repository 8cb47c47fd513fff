using Dash.Scheduling;

namespace Dash.McpServer.Validation;

/// <summary>Finds the argument that a caller most likely meant.</summary>
internal static class Spelling
{
    // The words other scheduling systems use for the same thing; no edit distance would find them.
    private static readonly Dictionary<string, string[]> Meanings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["body"] = ["text"],
        ["caption"] = ["text"],
        ["content"] = ["text"],
        ["description"] = ["text"],
        ["message"] = ["text"],
        ["note"] = ["text"],
        ["tweet_status"] = ["text"],
        ["date"] = ["at", "from"],
        ["scheduled_at"] = ["at"],
        ["schedule_at"] = ["at"],
        ["scheduled_time"] = ["at"],
        ["time"] = ["at"],
        ["timestamp"] = ["at"],
        ["when"] = ["at"],
        ["start"] = ["from"],
        ["end"] = ["to"],
        ["mode"] = ["publish"],
        ["status"] = ["publish", "states"],
        ["brand"] = ["account_id"],
        ["brand_id"] = ["account_id", "channel"],
        ["platform"] = ["channel", "network", "networks"],
        ["tz"] = ["time_zone"],
        ["declared_made_for_kids"] = ["made_for_kids"],
        ["post_id"] = ["id", "ids"],
        ["image"] = ["media_ids"],
        ["video"] = ["media_ids"],
    };

    /// <summary>The nearest of the valid names, or null when none is near enough to be worth offering.</summary>
    public static string? Nearest(string name, IReadOnlyCollection<string> valid) =>
        Meant(name, valid) ?? NearestName.Find(name, valid) ?? Meant(NearestName.Find(name, Meanings.Keys), valid);

    private static string? Meant(string? word, IReadOnlyCollection<string> valid) =>
        word is not null && Meanings.TryGetValue(word, out var meant) ? meant.FirstOrDefault(valid.Contains) : null;
}
