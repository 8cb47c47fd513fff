namespace Dash.Scheduling;

/// <summary>Whether a limit is known.</summary>
public enum LimitState
{
    /// <summary>No limit is documented; nothing is checked and a warning says so.</summary>
    Unknown,

    /// <summary>The limit is documented and checked.</summary>
    Documented,
}
