namespace Dash.Scheduling;

/// <summary>What became of one item of a batch.</summary>
public enum ItemOutcome
{
    /// <summary>The post exists now.</summary>
    Created,

    /// <summary>The post is changed.</summary>
    Updated,

    /// <summary>The post is gone.</summary>
    Deleted,

    /// <summary>Nothing was written; the problems say why.</summary>
    Failed,

    /// <summary>It could not be found out whether something was written; the problem says how to find out.</summary>
    Unknown,

    /// <summary>Was valid and was not sent because an earlier item met a problem that holds for all.</summary>
    NotAttempted,
}
