namespace Dash.Scheduling;

/// <summary>What is to happen with a post.</summary>
public enum PublishMode
{
    /// <summary>Goes out at a given time.</summary>
    Schedule,

    /// <summary>Goes out at once.</summary>
    Now,

    /// <summary>Is kept and does not go out.</summary>
    Draft,
}
