namespace Dash.Scheduling;

/// <summary>Kind of a media file.</summary>
public enum MediaKind
{
    /// <summary>The system does not say.</summary>
    Unknown,

    /// <summary>A still picture.</summary>
    Image,

    /// <summary>A moving picture.</summary>
    Video,
}
