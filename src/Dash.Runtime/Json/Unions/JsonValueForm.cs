namespace Dash.Runtime.Json;

/// <summary>What a text or number looks like, where nothing but that tells the variants of a union apart.</summary>
public enum JsonValueForm
{
    /// <summary>Any form.</summary>
    Any = 0,

    /// <summary>A number written without fraction and exponent.</summary>
    Integer,

    /// <summary>A number with a fraction or an exponent.</summary>
    Fraction,

    /// <summary>An IPv4 address, such as 192.0.2.1.</summary>
    IPv4,

    /// <summary>An IPv6 address, such as 2001:db8::1.</summary>
    IPv6,

    /// <summary>A UUID with hyphens.</summary>
    Uuid,

    /// <summary>A date, such as 2026-11-21.</summary>
    Date,

    /// <summary>A date and a time, such as 2026-11-21T09:00:00Z.</summary>
    DateTime,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A duration of ISO 8601, such as P1D.</summary>
    Duration,

    /// <summary>An absolute URI.</summary>
    Uri,

    /// <summary>An address with an at sign.</summary>
    Email,
}
