using System.Net;
using Dash.Runtime;

namespace Dash.Sdk.Uploads;

/// <summary>Asks for an address and sends the bytes there. When that fails on the way, a new address gets them once more, if they can be read again.</summary>
internal sealed class UploadCourse(MediaClient media, ApiTransport transport, UploadSource source)
{
    // Often enough for a bar on a screen.
    private const long ReportEvery = 256 * 1024;

    internal IProgress<UploadProgress>? Progress { get; init; }

    /// <returns>Where the bytes are, without the signature: the address that the library takes them from.</returns>
    internal async Task<Uri> StoreAsync(CancellationToken cancellationToken)
    {
        var address = await AskAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await SendAsync(address, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (source.CanRepeat && MayPassNextTime(failure))
        {
            // Storing the same bytes twice changes nothing, and a new address cures one that has expired.
            address = await AskAsync(cancellationToken).ConfigureAwait(false);
            await SendAsync(address, cancellationToken).ConfigureAwait(false);
        }

        return UploadAddress.WithoutSignature(address);
    }

    private static bool MayPassNextTime(Exception failure) => failure switch
    {
        ApiConnectionException => true,
        ApiException { StatusCode: HttpStatusCode.Forbidden or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests } => true,
        ApiException refused => (int)refused.StatusCode >= 500,
        _ => false,
    };

    private async Task<Uri> AskAsync(CancellationToken cancellationToken)
    {
        var request = new MediaUploadRequest { Filename = source.FileName, ContentType = source.Facts.ContentType };
        return UploadAddress.In(await media.CreateUploadUrlAsync(request, cancellationToken).ConfigureAwait(false));
    }

    private Task SendAsync(Uri address, CancellationToken cancellationToken)
    {
        var (total, reported) = (source.Facts.Bytes, 0L);
        Progress?.Report(new UploadProgress(0, total));
        return transport.PutElsewhereAsync(address, source.File, OnSent, cancellationToken);

        void OnSent(long sent)
        {
            if (Progress is not null && (sent - reported >= ReportEvery || sent == total))
            {
                reported = sent;
                Progress.Report(new UploadProgress(sent, total));
            }
        }
    }
}
