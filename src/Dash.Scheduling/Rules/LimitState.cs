namespace Dash.Scheduling;

/// <summary>Whether a limit is known, and whose it is.</summary>
public enum LimitState
{
    /// <summary>No limit is documented; nothing is checked and a warning says so.</summary>
    Unknown,

    /// <summary>Documented by the scheduling system, and checked.</summary>
    Documented,

    /// <summary>Documented by the network and not by the scheduling system, and checked: the network would refuse the post.</summary>
    Network,
}
