namespace Dash.Sdk;

/// <summary>What a rule is about.</summary>
public enum MediaRuleSubject
{
    /// <summary>Image or video.</summary>
    Kind,

    /// <summary>The MIME type.</summary>
    Format,

    /// <summary>Length of the file in bytes.</summary>
    Bytes,

    /// <summary>Pixels from left to right.</summary>
    Width,

    /// <summary>Pixels from top to bottom.</summary>
    Height,

    /// <summary>Width times height.</summary>
    Pixels,

    /// <summary>Width divided by height.</summary>
    Ratio,

    /// <summary>Playing time in seconds.</summary>
    Duration,
}
