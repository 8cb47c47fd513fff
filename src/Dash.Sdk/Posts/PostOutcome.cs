namespace Dash.Sdk;

/// <summary>What became of a create.</summary>
public enum PostOutcome
{
    /// <summary>It cannot be told. Look before sending it again: a second create could post twice.</summary>
    Unknown,

    /// <summary>The post exists.</summary>
    Created,

    /// <summary>The post does not exist; sending it again is safe.</summary>
    NotCreated,
}
