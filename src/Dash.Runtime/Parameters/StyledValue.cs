using System.Text.Json;

namespace Dash.Runtime.Parameters;

/// <summary>A value as the styles see it: nothing, one text, a list of texts, or texts with names.</summary>
internal sealed class StyledValue
{
    private StyledValue(string? text, IReadOnlyList<string>? items, IReadOnlyList<KeyValuePair<string, string>>? members) =>
        (Text, Items, Members) = (text, items, members);

    internal string? Text { get; }

    internal IReadOnlyList<string>? Items { get; }

    internal IReadOnlyList<KeyValuePair<string, string>>? Members { get; }

    /// <summary>Null for what RFC 6570 calls undefined: null, and a list or object without anything in it.</summary>
    internal static StyledValue? Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.Array => OfItems([.. value.EnumerateArray().Where(IsDefined).Select(TextOf)]),
        JsonValueKind.Object => OfMembers([.. value.EnumerateObject().Where(static member => IsDefined(member.Value)).Select(static member => KeyValuePair.Create(member.Name, TextOf(member.Value)))]),
        _ => new StyledValue(TextOf(value), null, null),
    };

    internal static bool IsDefined(JsonElement value) => value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined);

    /// <summary>A scalar without quotes, anything else as JSON.</summary>
    internal static string TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    /// <summary>All texts in a row: the items, or names and values by turns.</summary>
    internal IReadOnlyList<string> Flat() => Text is not null ? [Text] : Items ?? [.. Members!.SelectMany(static member => new[] { member.Key, member.Value })];

    private static StyledValue? OfItems(List<string> items) => items.Count == 0 ? null : new StyledValue(null, items, null);

    private static StyledValue? OfMembers(List<KeyValuePair<string, string>> members) => members.Count == 0 ? null : new StyledValue(null, null, members);
}
