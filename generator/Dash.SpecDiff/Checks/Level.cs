namespace Dash.SpecDiff.Checks;

/// <summary>What a change asks of those who use the API, from nothing to new code.</summary>
internal enum Level
{
    /// <summary>Only words changed.</summary>
    Documentation,

    /// <summary>Whoever worked before works on without a change.</summary>
    Compatible,

    /// <summary>Some callers break, depending on what they relied on.</summary>
    MayBreak,

    /// <summary>Requests are refused, answers cannot be read, or C# no longer compiles.</summary>
    Breaking,
}
