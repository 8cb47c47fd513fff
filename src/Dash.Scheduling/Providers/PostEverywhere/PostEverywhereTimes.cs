using NodaTime;

namespace Dash.Scheduling;

/// <summary>Instants as the generated client has them and as the port does.</summary>
internal static class PostEverywhereTimes
{
    public static Instant? Of(DateTimeOffset? time) => time is { } value ? Instant.FromDateTimeOffset(value) : null;

    public static DateTimeOffset? Of(Instant? time) => time?.ToDateTimeOffset();
}
