using System.Text;

namespace Dash.Scheduling;

/// <summary>A batch that has passed every check and is about to be written.</summary>
public sealed record WriteIntent
{
    /// <summary>What it does with its posts.</summary>
    public required WriteKind Kind { get; init; }

    /// <summary>System, address and credential it is for, without a secret.</summary>
    public required string Scope { get; init; }

    /// <summary>What would be written, in order. Items that fail their checks or were made before are left out.</summary>
    public required IReadOnlyList<IntendedWrite> Writes { get; init; }

    /// <summary>
    /// SHA-256 of scope, kind and every write: the post as it is to be, the post as it is, and when that was last changed. Two batches
    /// with the same digest write the same.
    /// </summary>
    public string Digest
    {
        get
        {
            var text = new StringBuilder(Scope).Append('\n').Append(Kind);
            foreach (var write in Writes)
            {
                text.Append('\n').Append(write.Canonical);
            }

            return CanonicalContent.Digest(text.ToString());
        }
    }

    internal static WriteIntent Of(WriteKind kind, string scope, IReadOnlyList<BatchItem> items) => new()
    {
        Kind = kind,
        Scope = scope,
        Writes = [.. items.Where(IsToBeWritten).Select(item => new IntendedWrite { Index = item.Index, Draft = item.Draft, Current = item.Current, Warnings = item.Warnings })],
    };

    // The ledger answers for a post that was created before; one whose outcome is open may be sent.
    private static bool IsToBeWritten(BatchItem item) =>
        item.Known is { State: LedgerState.Created } ? false : item.Problems.Count == 0 || item.MayExist;
}
