namespace Dash.Scheduling;

/// <summary>What a request may do about its post, according to the ledger.</summary>
internal enum ClaimKind
{
    /// <summary>Nothing was ever sent under the key: send.</summary>
    Send,

    /// <summary>Something may have been sent: look for it, then decide.</summary>
    LookFirst,

    /// <summary>The post was made: give the first answer.</summary>
    Replay,

    /// <summary>Another request is sending it right now.</summary>
    InFlight,

    /// <summary>The key stands for another post.</summary>
    OtherContent,
}
