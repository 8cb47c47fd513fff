namespace Dash.Sandbox.Hosting;

/// <summary>How a key stands in the present minute; <paramref name="ResetsAt"/> in Unix seconds.</summary>
internal sealed record RateLimitState(int Limit, int Remaining, long ResetsAt, bool Exceeded);
