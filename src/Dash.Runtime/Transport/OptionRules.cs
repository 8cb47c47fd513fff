namespace Dash.Runtime;

/// <summary>Refuses options that could not work, when a client is made and not when it first fails.</summary>
internal static class OptionRules
{
    /// <exception cref="ArgumentException">An option is out of its range, or two exclude each other.</exception>
    internal static void Check(ApiClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options.TimeProvider, nameof(options));
        ArgumentNullException.ThrowIfNull(options.Retry, nameof(options));
        ArgumentNullException.ThrowIfNull(options.Handlers, nameof(options));
        Require(options.Timeout > TimeSpan.Zero || options.Timeout == Timeout.InfiniteTimeSpan, $"The timeout is {options.Timeout}: expected more than zero, or Timeout.InfiniteTimeSpan.");
        Require(options.AttemptTimeout is not { } attempt || attempt > TimeSpan.Zero, $"{nameof(options.AttemptTimeout)} is {options.AttemptTimeout}: expected more than zero, or null for no limit of its own.");
        Require(options.LongestAnswer > 0, $"{nameof(options.LongestAnswer)} is {options.LongestAnswer}: expected a number of bytes above zero.");
        Require(options.BearerToken is null || options.BearerTokenProvider is null, $"{nameof(options.BearerToken)} and {nameof(options.BearerTokenProvider)} are both set: leave one of them out.");
        Check(options.Retry);
        Require(options.RateLimit is not { } limit || (limit.Requests > 0 && limit.Window > TimeSpan.Zero), $"{nameof(options.RateLimit)} is {options.RateLimit}: expected at least one request in a window above zero.");
    }

    private static void Check(ApiRetryOptions retry)
    {
        Require(retry.MaxAttempts >= 1, $"{nameof(retry.MaxAttempts)} is {retry.MaxAttempts}: expected at least 1, which is no retry.");
        Require(retry.BaseDelay >= TimeSpan.Zero && retry.MaxDelay >= TimeSpan.Zero, $"The delays between attempts are {retry.BaseDelay} to {retry.MaxDelay}: expected none below zero.");
        Require(retry.MaxDelay <= LongestDelay, $"{nameof(retry.MaxDelay)} is {retry.MaxDelay}: expected at most a day.");
    }

    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(1);

    private static void Require(bool isMet, string problem)
    {
        if (!isMet)
        {
            throw new ArgumentException(problem, nameof(ApiClientOptions));
        }
    }
}
