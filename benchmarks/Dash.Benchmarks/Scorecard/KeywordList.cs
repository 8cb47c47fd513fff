using System.Collections;
using System.Reflection;

namespace Dash.Benchmarks.Scorecard;

/// <summary>What the generator does with every keyword, taken from the tables that it reads documents with.</summary>
internal static class KeywordList
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Rows of owner, role and keywords.</summary>
    public static IEnumerable<(string Owner, string Role, string Keywords)> Rows() =>
        from field in Assembly.LoadFrom(Installation.Generator).GetType("Dash.Generator.Reading.Keywords", throwOnError: true)!.GetFields(Any)
        let table = field.GetValue(null)
        where table.GetType().Name == "KeywordTable"
        let owner = (string)Field(table, "_owner")
        let roles = (IDictionary)Field(table, "_roles")
        from role in roles.Keys.Cast<string>().GroupBy(keyword => roles[keyword]!.ToString()!)
        select (owner, Words(role.Key), string.Join(", ", role.Order(StringComparer.Ordinal).Select(static keyword => $"`{keyword}`")));

    private static object Field(object table, string name) =>
        table.GetType().GetField(name, Any)?.GetValue(table) ?? throw new InvalidOperationException($"KeywordTable has no field {name} any more: name the new one here.");

    private static string Words(string role) => role switch
    {
        "Used" => "supported",
        "Ignored" => "annotation without effect on the code",
        "NotEnforced" => "diagnosed: not enforced",
        "Unsupported" => "diagnosed: changes the schema",
        "NotGenerated" => "diagnosed: left out",
        _ => role,
    };
}
