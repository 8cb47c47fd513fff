namespace Dash.Sdk;

/// <summary>What is known about a rule.</summary>
public enum MediaRuleState
{
    /// <summary>There is a limit, and it is known.</summary>
    Limited,

    /// <summary>The source says that everything is taken.</summary>
    Unlimited,

    /// <summary>Whether there is a limit, or which, was not found. It neither passes nor refuses a file.</summary>
    Unknown,
}
