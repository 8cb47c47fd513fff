namespace Dash.Sdk;

/// <summary>What a time has to be before a post is sent with it.</summary>
internal static class GivenTime
{
    internal const string NoZone = "A DateTime does not say which instant it is. Give a DateTimeOffset, for example new DateTimeOffset(2026, 3, 13, 9, 0, 0, TimeSpan.FromHours(1)).";

    /// <exception cref="ArgumentOutOfRangeException">The time was never set.</exception>
    internal static DateTimeOffset Checked(DateTimeOffset at) => at != default
        ? at
        : throw new ArgumentOutOfRangeException(nameof(at), at, "The time was never set. Give the instant at which the post is to go out.");
}
