using Dash.Runtime;

namespace Dash.Scheduling;

/// <summary>Small conversions that several networks share.</summary>
internal static class DashValues
{
    /// <summary>A neutral name such as <c>reel</c> as Dash's constant; one that this version does not know is sent as it is.</summary>
    public static OpenEnum<T>? Constant<T>(string? name)
        where T : struct, Enum =>
        string.IsNullOrEmpty(name) ? null
            : Enum.TryParse<T>(name, ignoreCase: true, out var known) ? new OpenEnum<T>(known)
            : OpenEnum<T>.Unknown(name.ToUpperInvariant());

    public static Uri? Address(string? text) => string.IsNullOrWhiteSpace(text) ? null : new Uri(text);

    public static Optional<T?> Given<T>(T? value)
        where T : struct => value is null ? default : new Optional<T?>(value);

    public static Optional<T?> GivenReference<T>(T? value)
        where T : class => value is null ? default : new Optional<T?>(value);

    /// <summary>A value that Dash demands; the rules have asked for it before, so its absence means that they were passed by.</summary>
    public static T Demand<T>(T? value, string option)
        where T : struct => value ?? throw Missing(option);

    public static string Demand(string? value, string option) => value ?? throw Missing(option);

    public static IReadOnlyDictionary<string, string>? NullIfEmpty(IReadOnlyDictionary<string, string>? map) => map is { Count: > 0 } ? map : null;

    private static SchedulingException Missing(string option) => new(new SchedulingProblem
    {
        Code = ProblemCodes.RequiredOption,
        Message = $"Dash needs {option} for this network.",
        Field = "/" + option,
        Rule = "dash.required",
        Actual = "none",
        NextStep = $"Give {option}.",
    });
}
