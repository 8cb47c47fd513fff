namespace Dash.Runtime;

/// <summary>How many requests may go out in any stretch of time; further ones wait for their turn, in the order in which they came.</summary>
/// <param name="Requests">How many, attempts of the same call counted one by one.</param>
/// <param name="Window">The length of the stretch.</param>
public sealed record ApiRateLimit(int Requests, TimeSpan Window)
{
    /// <summary>So many in any 60 seconds.</summary>
    /// <param name="requests">How many.</param>
    /// <returns>The limit.</returns>
    public static ApiRateLimit PerMinute(int requests) => new(requests, TimeSpan.FromMinutes(1));
}
