using NodaTime;

namespace Dash.Scheduling;

/// <summary>
/// Tells when a list that was asked for newest first has left everything behind that is younger than a limit. That the service keeps to the
/// order it was asked for is not documented, so it is believed only as far as the list itself shows it.
/// </summary>
internal sealed class NewestFirst(Instant limit)
{
    // As many in a row as no list in another order is likely to begin with.
    private const int Enough = 20;

    private Instant? _last;
    private bool _isBroken;
    private bool _hasFallen;
    private int _older;

    /// <summary>Takes the time of the next post; true when nothing younger than the limit can follow.</summary>
    public bool HasPassed(Instant? updatedAt)
    {
        _isBroken |= updatedAt is null || updatedAt > _last;
        _hasFallen |= updatedAt < _last;
        _older = updatedAt < limit ? _older + 1 : 0;
        _last = updatedAt;
        return !_isBroken && _hasFallen && _older >= Enough;
    }
}
