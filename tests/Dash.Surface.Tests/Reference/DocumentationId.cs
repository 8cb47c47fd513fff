using System.Text.RegularExpressions;

namespace Dash.Surface.Tests.Reference;

/// <summary>The ids by which XML comments name types and members: <c>M:Dash.Sdk.DashClient.FromEnvironment</c>.</summary>
internal static partial class DocumentationId
{
    /// <summary>What a reader calls it: the type, or the member with its type.</summary>
    public static string ShortName(string id)
    {
        var parts = Plain(id).Split('.');
        return id.StartsWith("T:", StringComparison.Ordinal) || parts.Length < 2 ? parts[^1] : $"{parts[^2]}.{parts[^1].Replace("#ctor", "new", StringComparison.Ordinal)}";
    }

    /// <summary>The ids under which the thing or its type may be known, the nearest first.</summary>
    public static IEnumerable<string> Candidates(string id)
    {
        var name = id[2..].Split('(')[0];
        yield return "T:" + name;
        if (name.LastIndexOf('.') is > 0 and var dot)
        {
            yield return "T:" + name[..dot];
        }
    }

    private static string Plain(string id) => Arity().Replace(id[2..].Split('(')[0], "");

    [GeneratedRegex("`+[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Arity();
}
