namespace Dash.Sandbox.Hosting;

/// <summary>Counts requests per key in windows of a minute and tells how many are left.</summary>
internal sealed class RateLimiter(int allowed, TimeSpan window, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (long Number, int Count)> _windows = new(StringComparer.Ordinal);

    public RateLimitState Count(string key)
    {
        lock (_gate)
        {
            var seconds = (long)window.TotalSeconds;
            var number = time.GetUtcNow().ToUnixTimeSeconds() / seconds;
            var current = _windows.TryGetValue(key, out var known) && known.Number == number ? known : (Number: number, Count: 0);
            _windows[key] = current with { Count = current.Count + 1 };
            return new RateLimitState(allowed, Math.Max(0, allowed - current.Count - 1), (number + 1) * seconds, current.Count >= allowed);
        }
    }
}
