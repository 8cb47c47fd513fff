using Dash.Runtime;

namespace PostEverywhere.Sdk;

/// <content>From a file to a media that posts can use, in one call.</content>
public partial class MediaClient
{
    private const string FormField = "file";

    /// <summary>
    /// Asks for an address, sends the bytes there in the way the answer demands (a form for images, the bytes alone for videos and documents),
    /// and says that they have arrived. The file is read while it is sent; the API key does not go to the storage.
    /// </summary>
    /// <param name="file">The bytes, with a name and a media type.</param>
    /// <param name="request">Name, media type and size of the same file.</param>
    /// <param name="onSent">Is told how many bytes have gone out so far; null for nobody.</param>
    /// <param name="cancellationToken">Gives up. A file that was not completed is no media.</param>
    /// <returns>The media. A video may still be in the works: see <see cref="CompletedMedia.Status"/>.</returns>
    /// <exception cref="ApiException">The service or its storage refused the file.</exception>
    /// <exception cref="ApiConnectionException">No answer arrived.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    public virtual async Task<CompletedMedia> UploadAsync(
        ApiFile file, UploadRequest request, Action<long>? onSent = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(request);
        var session = (await StartUploadAsync(request, cancellationToken).ConfigureAwait(false)).Data;
        if (IsForm(session, request))
        {
            await _transport.PostFormElsewhereAsync(session.UploadUrl, session.UploadMethod?.FieldName ?? FormField, file, onSent, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await _transport.PutElsewhereAsync(session.UploadUrl, file, onSent, cancellationToken).ConfigureAwait(false);
        }

        return (await CompleteUploadAsync(session.MediaId, cancellationToken).ConfigureAwait(false)).Data;
    }

    // Older answers do not say how; images were always sent as a form.
    private static bool IsForm(UploadSession session, UploadRequest request) => session.UploadMethod is { } method
        ? string.Equals(method.Method, HttpMethod.Post.Method, StringComparison.OrdinalIgnoreCase)
        : request.ContentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase);
}
