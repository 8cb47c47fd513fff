namespace Dash.Scheduling;

/// <summary>What a batch does with its posts.</summary>
public enum WriteKind
{
    /// <summary>Makes new posts.</summary>
    Create,

    /// <summary>Changes posts that are there.</summary>
    Update,

    /// <summary>Removes posts that are there.</summary>
    Delete,
}
