namespace Dash.Scheduling;

/// <summary>What a network makes of <see cref="PostDraft.AutoPublish"/>.</summary>
public enum AutoPublishPolicy
{
    /// <summary>Both values are taken.</summary>
    Optional,

    /// <summary>Only true is taken.</summary>
    Required,

    /// <summary>False is accepted and treated as true.</summary>
    Ignored,
}
