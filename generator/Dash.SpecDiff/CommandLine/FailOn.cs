using Dash.SpecDiff.Checks;

namespace Dash.SpecDiff.CommandLine;

/// <summary>From which level on changes are a failure.</summary>
internal static class FailOn
{
    public static readonly string[] Words = ["breaking", "may-break", "compatible", "any", "none"];

    public static bool IsReached(string word, Level? worst) => word switch
    {
        "breaking" => worst >= Level.Breaking,
        "may-break" => worst >= Level.MayBreak,
        "compatible" => worst >= Level.Compatible,
        "any" => worst is not null,
        _ => false,
    };
}
