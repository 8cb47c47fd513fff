namespace Dash.Sandbox.Hosting;

/// <summary>Counts requests per key in windows of a minute and tells how many are left.</summary>
internal sealed class RateLimiter(int perMinute, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (long Minute, int Count)> _windows = new(StringComparer.Ordinal);

    public RateLimitState Count(string key)
    {
        lock (_gate)
        {
            var minute = time.GetUtcNow().ToUnixTimeSeconds() / 60;
            var window = _windows.TryGetValue(key, out var known) && known.Minute == minute ? known : (Minute: minute, Count: 0);
            _windows[key] = window with { Count = window.Count + 1 };
            return new RateLimitState(perMinute, Math.Max(0, perMinute - window.Count - 1), (minute + 1) * 60, window.Count >= perMinute);
        }
    }
}
