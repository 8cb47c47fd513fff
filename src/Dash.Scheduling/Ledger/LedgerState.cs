namespace Dash.Scheduling;

/// <summary>What the ledger knows about one post that was to be created.</summary>
public enum LedgerState
{
    /// <summary>Journalled and perhaps sent. When its holder is gone, only reading back tells what became of it.</summary>
    Pending,

    /// <summary>The post exists; the first answer is kept.</summary>
    Created,

    /// <summary>The post was refused and does not exist. It may be sent again, with the same group id.</summary>
    Failed,

    /// <summary>Its answer was lost. It is never sent again before it has been looked for and not found.</summary>
    Unknown,

    /// <summary>The post was deleted through this service, so the key is free again.</summary>
    Deleted,
}
