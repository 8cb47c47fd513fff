using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>
/// Brings deliveries to receivers on this machine, each once: how often the service tries again is not documented. Ten failures in a row
/// switch a webhook off; the true number is not documented either.
/// </summary>
internal sealed class WebhookCourier(Workspace workspace)
{
    private const long MostFailures = 10;

    private static readonly HttpClient Http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { Timeout = TimeSpan.FromSeconds(10) };

    public void Send(IReadOnlyList<WebhookParcel> parcels)
    {
        var sent = parcels.Where(parcel => parcel.IsSent).ToList();
        if (sent.Count > 0)
        {
            _ = Task.Run(() => SendAllAsync(sent));
        }
    }

    /// <summary>Sends one delivery and waits for the answer. One that is not sent counts as taken.</summary>
    public async Task<JsonObject> TryAsync(WebhookParcel parcel)
    {
        var started = Stopwatch.GetTimestamp();
        var (status, error) = parcel.IsSent ? await PostAsync(parcel).ConfigureAwait(false) : (200, null);
        var ok = status is >= 200 and < 300;
        Note(parcel, ok);
        return new JsonObject
        {
            ["ok"] = ok,
            ["status"] = status,
            ["duration_ms"] = (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds,
            ["error"] = error,
            ["message"] = !parcel.IsSent ? "The sandbox sends to this machine only and kept the delivery." : ok ? "The receiver took it." : "The receiver did not take it.",
        };
    }

    private async Task SendAllAsync(List<WebhookParcel> parcels)
    {
        try
        {
            foreach (var parcel in parcels)
            {
                await TryAsync(parcel).ConfigureAwait(false);
            }
        }
        catch (ObjectDisposedException)
        {
            // The sandbox is gone, and with it what would be noted.
        }
    }

    private static async Task<(int? Status, string? Error)> PostAsync(WebhookParcel parcel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, parcel.Address) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(parcel.Body)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add(WebhookParcel.SignatureHeader, parcel.Signature);
        request.Headers.Add(WebhookParcel.TimestampHeader, parcel.Timestamp);
        try
        {
            using var response = await Http.SendAsync(request).ConfigureAwait(false);
            return ((int)response.StatusCode, response.IsSuccessStatusCode ? null : $"The receiver answered {(int)response.StatusCode}.");
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            return (null, "The receiver could not be reached.");
        }
    }

    private void Note(WebhookParcel parcel, bool ok) => workspace.Run(turn =>
    {
        if (turn.Store.Find(Kinds.Webhook, parcel.WebhookId) is { } webhook)
        {
            var now = Moment.UtcText(turn.Now);
            var failures = ok ? 0 : webhook.Number("consecutive_failures")!.Value + 1;
            webhook["consecutive_failures"] = failures;
            webhook["last_delivery_at"] = now;
            webhook[ok ? "last_success_at" : "last_failure_at"] = now;
            if (failures >= MostFailures && webhook.Flag("is_active"))
            {
                (webhook["is_active"], webhook["auto_disabled_at"]) = (false, now);
            }

            turn.Store.Put(Kinds.Webhook, parcel.WebhookId, webhook);
        }

        return true;
    });
}
