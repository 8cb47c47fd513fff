using System.Globalization;
using System.Security.Cryptography;
using Dash.Runtime.Json;
using NodaTime;
using PostEverywhere.Sdk;

namespace Dash.Scheduling;

/// <summary>
/// Takes the deliveries of one PostEverywhere webhook: checks who sent them before anything is read, then tells in neutral words what happened.
/// Keep one for as long as the receiver runs; it remembers what it took. Safe for use by several threads.
/// </summary>
/// <remarks>
/// The service signs the body and not the header with the time of sending, so whoever holds a delivery can send it again with a new time. The
/// time inside the signed body is therefore held against <see cref="Window"/>, and what was taken within it is refused the second time.
/// </remarks>
public sealed class PostEverywhereWebhooks
{
    private readonly string _secret;
    private readonly TimeProvider _time;
    private readonly WebhookMemory _memory;

    /// <summary>Makes a receiver.</summary>
    /// <param name="secret">The secret that creating the webhook returned once, <c>whsec_…</c>.</param>
    /// <param name="timeProvider">Tells the time; the clock of this machine when left out.</param>
    /// <param name="window">See <see cref="Window"/>; a day when left out, because how long the service tries again is not documented.</param>
    /// <exception cref="ArgumentException">The secret is blank, so that anybody could sign.</exception>
    public PostEverywhereWebhooks(string secret, TimeProvider? timeProvider = null, TimeSpan? window = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(secret);
        (_secret, _time, Window) = (secret, timeProvider ?? TimeProvider.System, window ?? TimeSpan.FromDays(1));
        _memory = new WebhookMemory(Window, _time);
    }

    /// <summary>How far the time in the signed body may be from now.</summary>
    public TimeSpan Window { get; }

    /// <summary>Checks and reads a delivery. Nothing of the body is read before its signature was found right, in constant time.</summary>
    /// <exception cref="SchedulingException">
    /// <c>webhook_forged</c>, <c>webhook_stale</c>, <c>webhook_repeated</c> or <c>webhook_unreadable</c>, each with what to answer.
    /// </exception>
    public ProviderEvent Take(WebhookReceipt receipt)
    {
        Verify(receipt);
        var taken = Read(receipt.Body);
        CheckAge(taken);
        return _memory.TryTake(taken.Id) ? taken : throw new SchedulingException(WebhookProblems.Repeated(taken.Id));
    }

    /// <summary>Gives an event back that could not be handled, so that it is taken when the service sends it again.</summary>
    public void Release(ProviderEvent taken) => _memory.Release(taken.Id);

    private void Verify(WebhookReceipt receipt)
    {
        var signature = receipt.Signature ?? throw new SchedulingException(WebhookProblems.Missing(WebhookSignature.SignatureHeader));
        var timestamp = receipt.Timestamp ?? throw new SchedulingException(WebhookProblems.Missing(WebhookSignature.TimestampHeader));
        var now = _time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        if (!WebhookSignature.IsValid(receipt.Body.Span, signature, now, _secret, _time))
        {
            throw new SchedulingException(WebhookProblems.Forged);
        }

        if (!WebhookSignature.IsValid(receipt.Body.Span, signature, timestamp, _secret, _time))
        {
            throw new SchedulingException(WebhookProblems.Late(timestamp, WebhookSignature.Tolerance));
        }
    }

    private static ProviderEvent Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            var delivery = PostEverywhereClientWebhooks.ParseDelivery(body.Span);
            return delivery.Event.RawJson is { } raw && !raw.StartsWith('"')
                ? throw new SchedulingException(WebhookProblems.Unreadable("The event is no text."))
                : PostEverywhereEvents.Map(delivery, Convert.ToHexStringLower(SHA256.HashData(body.Span)));
        }
        catch (JsonFormatException unreadable)
        {
            throw new SchedulingException(WebhookProblems.Unreadable(unreadable.Message), unreadable);
        }
    }

    // Where the body has no time, nothing can be said about its age; the memory still holds.
    private void CheckAge(ProviderEvent taken)
    {
        if (taken.At is { } at && (Instant.FromDateTimeOffset(_time.GetUtcNow()) - at).ToTimeSpan().Duration() > Window)
        {
            throw new SchedulingException(WebhookProblems.Old(at.ToString(), Window));
        }
    }
}
