using System.Globalization;

namespace Dash.Runtime;

/// <summary>A single attempt took too long; the call as a whole may have time left.</summary>
internal sealed class AttemptTimeoutException(TimeSpan limit, Exception reason)
    : IOException(string.Create(CultureInfo.InvariantCulture, $"no complete answer within {limit.TotalSeconds:0.###} s, the limit of an attempt"), reason);
