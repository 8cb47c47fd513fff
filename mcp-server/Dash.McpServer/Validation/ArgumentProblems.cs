using System.Globalization;
using System.Text.Json;
using Dash.McpServer.Catalog;
using Dash.Scheduling;

namespace Dash.McpServer.Validation;

/// <summary>What can be wrong with an argument before anybody looks at what it means.</summary>
internal static class ArgumentProblems
{
    /// <summary>An argument that the tool cannot do without.</summary>
    public const string MissingField = "missing_field";

    private const int LongestQuote = 60;

    public static SchedulingProblem Unknown(string path, string name, JsonElement properties)
    {
        var valid = properties.EnumerateObject().Select(property => property.Name).ToList();
        var nearest = Spelling.Nearest(name, properties.TryGetProperty("options", out _) ? [.. valid, .. Aliases.Options] : valid);
        var offer = nearest is null ? $"Valid here: {Listed(valid)}." : $"Did you mean '{nearest}'? Valid here: {Listed(valid)}.";
        return new SchedulingProblem
        {
            Code = ProblemCodes.UnknownField,
            Message = $"'{name}' is not a field here.",
            Field = path,
            Actual = name,
            NextStep = valid.Count == 0 ? "Call again without arguments." : offer,
        };
    }

    public static SchedulingProblem Missing(string path, string name, JsonElement schema) => new()
    {
        Code = MissingField,
        Message = $"'{name}' is required.",
        Field = path,
        Limit = Expected(schema),
        NextStep = $"Add {name}, for example {ArgumentExample.For(name, schema)}.",
    };

    public static SchedulingProblem WrongType(string path, JsonElement schema, JsonElement value) => new()
    {
        Code = ProblemCodes.WrongType,
        Message = $"Expected {Expected(schema)}, got {Kind(value)}.",
        Field = path,
        Limit = Expected(schema),
        Actual = Shortened(value.GetRawText()),
        NextStep = $"Write it like {ArgumentExample.For(ArgumentPath.NameOf(path), schema)}.",
    };

    public static SchedulingProblem NotAllowed(string path, string text, List<string> allowed)
    {
        var nearest = Spelling.Nearest(text, allowed);
        var ofNetworks = allowed.Contains(Network.Instagram.ToWire());
        return new SchedulingProblem
        {
            Code = ofNetworks ? ProblemCodes.UnknownNetwork : ProblemCodes.InvalidValue,
            Message = $"'{Shortened(text)}' is not one of the values of this field.",
            Field = path,
            Limit = Listed(allowed),
            Actual = Shortened(text),
            NextStep = nearest is null ? $"Use one of: {Listed(allowed)}." : $"Did you mean '{nearest}'?",
        };
    }

    public static SchedulingProblem TooFew(string path, int least, int count) => Count(path, $"at least {least}", count, "Add the missing ones.");

    public static SchedulingProblem TooMany(string path, int most, int count) => Count(path, $"at most {most}", count, "Split the list over several calls.");

    public static SchedulingProblem OutOfRange(string path, JsonElement schema, int number)
    {
        var range = $"{schema.GetProperty("minimum").GetInt32()} to {schema.GetProperty("maximum").GetInt32()}";
        return new SchedulingProblem
        {
            Code = ProblemCodes.InvalidValue,
            Message = $"{number} is outside {range}.",
            Field = path,
            Limit = range,
            Actual = number.ToString(CultureInfo.InvariantCulture),
            NextStep = $"Use a number from {range}.",
        };
    }

    private static SchedulingProblem Count(string path, string limit, int count, string nextStep) => new()
    {
        Code = ProblemCodes.InvalidValue,
        Message = $"This list takes {limit}, got {count}.",
        Field = path,
        Limit = limit,
        Actual = count.ToString(CultureInfo.InvariantCulture),
        NextStep = nextStep,
    };

    private static string Expected(JsonElement schema) => schema.GetProperty("type").GetString() switch
    {
        "object" => "an object",
        "array" => $"a list ({Expected(schema.GetProperty("items"))} each)",
        "integer" => "a whole number",
        "boolean" => "true or false",
        _ => "a text",
    };

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        JsonValueKind.String => "a text",
        _ => "null",
    };

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names);

    private static string Shortened(string text) => text.Length <= LongestQuote ? text : text[..LongestQuote] + "…";
}
