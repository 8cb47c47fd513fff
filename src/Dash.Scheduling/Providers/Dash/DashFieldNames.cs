namespace Dash.Scheduling;

/// <summary>Finds the neutral name of a field that Dash complains about.</summary>
internal static class DashFieldNames
{
    public static string ToPointer(string dashField, Network? network)
    {
        var root = dashField.Split('[')[0];
        return "/" + (Shared(root) ?? (network is { } known ? OfNetwork(root, NetworkRuleBook.Default.For(known)) : null) ?? root);
    }

    private static string? Shared(string field) => field switch
    {
        "timestamp" => "at",
        "status" => "publish",
        "media_ids" or "auto_publish" => field,
        "brand_id" or "brand_ids" => "channel",
        _ => null,
    };

    private static string? OfNetwork(string field, NetworkRules rules) =>
        field == rules.Text.Field ? "text" : rules.Options.FirstOrDefault(option => option.Value.Field == field).Key;
}
