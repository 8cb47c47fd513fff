using System.Globalization;
using Dash.Scheduling;
using NodaTime;

namespace Dash.CrashHost;

/// <summary>The batch that is scheduled again and again: posts with and without a time, some with keys of their own.</summary>
public static class CrashBatch
{
    public const int Size = 50;

    /// <param name="start">The same instant in every run, in the future.</param>
    public static IReadOnlyList<PostDraft> From(Instant start) => [.. Enumerable.Range(0, Size).Select(number => new PostDraft
    {
        Channel = number % 2 == 0 ? "144/x" : "145/linkedin",
        Mode = number % 5 == 4 ? PublishMode.Draft : PublishMode.Schedule,
        At = number % 5 == 4 ? null : start + Duration.FromMinutes(number),
        Text = $"Post {number.ToString(CultureInfo.InvariantCulture)}",
        Key = number % 7 == 6 ? $"key {number.ToString(CultureInfo.InvariantCulture)}" : null,
    })];
}
