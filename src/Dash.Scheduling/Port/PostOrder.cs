namespace Dash.Scheduling;

/// <summary>The order of a listing.</summary>
public enum PostOrder
{
    /// <summary>By the time a post goes out, earliest first; posts without a time stand anywhere.</summary>
    ByTime,

    /// <summary>By the time of the last change, latest first.</summary>
    LastChangedFirst,
}
