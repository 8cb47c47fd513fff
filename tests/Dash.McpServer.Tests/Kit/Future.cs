using System.Globalization;

namespace Dash.McpServer.Tests.Kit;

/// <summary>Times that stay in the coming days whenever the tests run.</summary>
internal static class Future
{
    /// <summary>A whole hour in UTC, <paramref name="days"/> days from now.</summary>
    public static DateTimeOffset Day(int days) => new(DateTime.UtcNow.Date.AddDays(days).AddHours(15), TimeSpan.Zero);

    public static string At(int days) => Day(days).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The same without saying where.</summary>
    public static string Local(int days) => Day(days).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
}
