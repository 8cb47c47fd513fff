namespace Dash.Scheduling;

/// <summary>What a person may want to see to in a calendar, most urgent first.</summary>
public enum CalendarFindingKind
{
    /// <summary>A post did not go out, or only a part of it did, and the system says why.</summary>
    Failed,

    /// <summary>The time of a post has passed, and it is not out.</summary>
    Overdue,

    /// <summary>A post waits for an approval.</summary>
    Approval,

    /// <summary>A draft has no time.</summary>
    Undated,

    /// <summary>Two posts of a channel follow each other closely.</summary>
    Close,

    /// <summary>A channel is to have the same text twice within days.</summary>
    Repeated,

    /// <summary>A channel has days without a post.</summary>
    Gap,
}
