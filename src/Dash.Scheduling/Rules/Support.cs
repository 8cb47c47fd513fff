namespace Dash.Scheduling;

/// <summary>Whether a network offers something, as far as the documentation says.</summary>
public enum Support
{
    /// <summary>Not documented either way: accepted with a warning, never presented as checked.</summary>
    Unknown,

    /// <summary>Documented as offered.</summary>
    Supported,

    /// <summary>Documented as not offered.</summary>
    Unsupported,
}
