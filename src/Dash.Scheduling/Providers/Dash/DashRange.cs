using Dash.Runtime;
using Dash.Sdk;
using NodaTime;

namespace Dash.Scheduling;

/// <summary>Which posts to list from Dash. Without a window posts without a time are listed too.</summary>
internal sealed record DashRange(IReadOnlyList<long> Brands, Instant? From, Instant? To, OpenEnum<PostSort> Sort)
{
    // Dash does not say how large a page may be; its advice for the library is 99.
    public const int PageSize = 99;

    public DateTimeOffset? Start => From?.ToDateTimeOffset();

    public DateTimeOffset? End => To?.ToDateTimeOffset();
}
