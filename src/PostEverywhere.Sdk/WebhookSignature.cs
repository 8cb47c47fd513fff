using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PostEverywhere.Sdk;

/// <summary>
/// Tells whether a delivery comes from PostEverywhere, before its body is read with <c>PostEverywhereClientWebhooks.ParseDelivery</c>.
/// </summary>
/// <remarks>
/// The service signs the raw body alone: the time of sending is checked, but anyone who holds a delivery can send it again with a new time.
/// Remember the <c>event_id</c> of what was handled.
/// </remarks>
public static class WebhookSignature
{
    /// <summary>Header with the signature: <c>sha256=</c> and 64 hexadecimal digits.</summary>
    public const string SignatureHeader = "X-PostEverywhere-Signature";

    /// <summary>Header with the time of sending, in seconds since 1970-01-01T00:00:00Z.</summary>
    public const string TimestampHeader = "X-PostEverywhere-Timestamp";

    /// <summary>How far the time of sending may be from now, in either direction: 300 seconds.</summary>
    public static TimeSpan Tolerance { get; } = TimeSpan.FromSeconds(300);

    /// <summary>Checks signature and time of a delivery. The comparison takes the same time wherever the signatures differ.</summary>
    /// <param name="body">The bytes of the body as they arrived; JSON that was read and written again has another signature.</param>
    /// <param name="signature">Value of <see cref="SignatureHeader"/>; null when it is missing.</param>
    /// <param name="timestamp">Value of <see cref="TimestampHeader"/>; null when it is missing.</param>
    /// <param name="secret">The <c>secret</c> that creating the webhook returned once.</param>
    /// <param name="timeProvider">Tells the time; the clock of this machine when left out.</param>
    /// <returns>False when the signature is missing or wrong, or the time is missing, no number, or too far away.</returns>
    /// <exception cref="ArgumentException">The secret is empty, so that anybody could sign.</exception>
    public static bool IsValid(ReadOnlySpan<byte> body, string? signature, string? timestamp, string secret, TimeProvider? timeProvider = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(secret);
        return signature is not null && IsRecent(timestamp, timeProvider ?? TimeProvider.System) && IsSigned(body, signature, secret);
    }

    private static bool IsRecent(string? timestamp, TimeProvider timeProvider) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var sent)
        && Math.Abs((decimal)timeProvider.GetUtcNow().ToUnixTimeSeconds() - sent) <= (decimal)Tolerance.TotalSeconds;

    private static bool IsSigned(ReadOnlySpan<byte> body, string signature, string secret)
    {
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body);
        var expected = Encoding.ASCII.GetBytes("SHA256=" + Convert.ToHexString(hash));
        return CryptographicOperations.FixedTimeEquals(expected, Encoding.UTF8.GetBytes(signature.ToUpperInvariant()));
    }
}
