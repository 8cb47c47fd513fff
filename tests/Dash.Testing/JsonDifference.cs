using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dash.Testing;

/// <summary>
/// Says where two JSON values differ. Everything is compared exactly, the spelling of numbers included, except instants: they are equal when
/// they are the same moment at the same offset (<c>16:05:00.000Z</c> and <c>16:05:00Z</c>).
/// </summary>
public static partial class JsonDifference
{
    public static IReadOnlyList<string> Between(string expected, string actual)
    {
        var differences = new List<string>();
        Compare("$", JsonElement.Parse(expected), JsonElement.Parse(actual), differences);
        return differences;
    }

    private static void Compare(string path, JsonElement expected, JsonElement actual, List<string> differences)
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            differences.Add($"{path}: expected {expected.GetRawText()}, found {actual.GetRawText()}");
        }
        else if (expected.ValueKind == JsonValueKind.Object)
        {
            CompareObjects(path, expected, actual, differences);
        }
        else if (expected.ValueKind == JsonValueKind.Array && expected.GetArrayLength() == actual.GetArrayLength())
        {
            foreach (var (index, (left, right)) in expected.EnumerateArray().Zip(actual.EnumerateArray()).Index())
            {
                Compare($"{path}[{index}]", left, right, differences);
            }
        }
        else if (!AreEqual(expected, actual))
        {
            differences.Add($"{path}: expected {expected.GetRawText()}, found {actual.GetRawText()}");
        }
    }

    private static void CompareObjects(string path, JsonElement expected, JsonElement actual, List<string> differences)
    {
        var names = expected.EnumerateObject().Select(member => member.Name).ToList();
        foreach (var extra in actual.EnumerateObject().Select(member => member.Name).Except(names))
        {
            differences.Add($"{path}.{extra}: not expected");
        }

        if (actual.EnumerateObject().Count() != actual.EnumerateObject().Select(member => member.Name).Distinct().Count())
        {
            differences.Add($"{path}: a member appears twice");
        }

        foreach (var name in names)
        {
            if (actual.TryGetProperty(name, out var value))
            {
                Compare($"{path}.{name}", expected.GetProperty(name), value, differences);
            }
            else
            {
                differences.Add($"{path}.{name}: missing");
            }
        }
    }

    private static bool AreEqual(JsonElement expected, JsonElement actual)
    {
        // Half a surrogate pair can only be compared as it is spelled.
        if (expected.GetRawText() == actual.GetRawText() || expected.ValueKind != JsonValueKind.String)
        {
            return expected.GetRawText() == actual.GetRawText();
        }

        var (left, right) = (expected.GetString()!, actual.GetString()!);
        return left == right || (Instant().IsMatch(left) && Instant().IsMatch(right) && Moment(left).EqualsExact(Moment(right)));
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Instant();
}
