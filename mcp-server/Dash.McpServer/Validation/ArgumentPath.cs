namespace Dash.McpServer.Validation;

/// <summary>Places in arguments, as JSON pointers.</summary>
internal static class ArgumentPath
{
    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>Name of the argument at a place; for an item, that of its list.</summary>
    public static string NameOf(string path) => path.Split('/').LastOrDefault(part => !part.All(char.IsAsciiDigit)) ?? "";
}
