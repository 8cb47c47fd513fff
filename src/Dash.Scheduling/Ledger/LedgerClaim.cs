namespace Dash.Scheduling;

/// <summary>The ledger's word about one post, and the line it is about.</summary>
/// <param name="Kind">What the request may do. With <see cref="ClaimKind.Send"/> and <see cref="ClaimKind.LookFirst"/> the line is its own now.</param>
/// <param name="Entry">The line.</param>
internal sealed record LedgerClaim(ClaimKind Kind, LedgerEntry Entry);
