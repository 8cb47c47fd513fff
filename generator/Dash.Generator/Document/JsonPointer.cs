using System.Globalization;

namespace Dash.Generator.Document;

/// <summary>Finds a value by its JSON pointer (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary>The value at the pointer, or null. The empty pointer names the root.</summary>
    public static JsonNode? Find(JsonNode root, string pointer)
    {
        if (pointer.Length == 0)
        {
            return root;
        }

        if (pointer[0] != '/')
        {
            return null;
        }

        JsonNode? node = root;
        foreach (var token in pointer.Substring(1).Split('/'))
        {
            node = node switch
            {
                JsonObject members => members[Unescape(token)],
                JsonArray array => int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < array.Items.Count ? array.Items[index] : null,
                _ => null,
            };
        }

        return node;
    }

    public static string Unescape(string token) => token.IndexOf('~') < 0 ? token : token.Replace("~1", "/").Replace("~0", "~");

    public static string Escape(string token) => token.Replace("~", "~0").Replace("/", "~1");
}
