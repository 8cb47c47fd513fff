namespace Dash.Runtime.Allowances;

/// <summary>What clients have in common that share a window: whom the service counts, the service, how much it allows, and by which clock.</summary>
internal sealed record WindowKey(object Counted, string Service, ApiRateLimit Limit, TimeProvider Clock)
{
    internal SlidingWindow Make() => new(Limit, Clock);
}
