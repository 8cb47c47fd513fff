using Dash.Runtime;
using Dash.Sdk.Formats;
using Dash.Sdk.Uploads;

namespace Dash.Sdk;

/// <content>From a file to the number that posts need, in one call.</content>
public partial class MediaClient
{
    /// <summary>
    /// Sends a file of this machine to the library: looks at its bytes, asks for an address, sends the bytes there, and takes the file into the
    /// library. The file is read while it is sent, so that its size costs no memory.
    /// </summary>
    /// <param name="brandId">The brand; the key needs access to it.</param>
    /// <param name="path">The file. Its extension does not matter: the type is read from its bytes.</param>
    /// <param name="progress">Is told how many bytes have gone out; null for nobody.</param>
    /// <param name="upload">What the library is told about the file; null for the usual.</param>
    /// <param name="cancellationToken">Gives up. Bytes that were sent already are kept by nobody once the address has expired.</param>
    /// <returns>The media, with the number for posts.</returns>
    /// <exception cref="UnknownMediaFormatException">The file is no image and no video that is known; nothing was sent.</exception>
    /// <exception cref="MediaRuleException">The file breaks rules of the networks named in <see cref="MediaUpload.For"/>; nothing was sent.</exception>
    /// <exception cref="UploadOutcomeUnknownException">The bytes are stored, but the answer to taking them into the library was lost.</exception>
    /// <exception cref="ApiException">The service or its storage refused the file.</exception>
    /// <exception cref="ApiConnectionException">The bytes did not arrive, also not at the second try.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    /// <example><code>
    /// var media = await dash.Media.UploadAsync(144, "launch.jpg");
    /// await dash.X.CreatePostAsync(new NewXPost { BrandId = 144, Status = PostStatus.Draft, MediaIds = [media.MediaId] });
    /// </code></example>
    public virtual async Task<UploadReceipt> UploadAsync(
        long brandId, string path, IProgress<UploadProgress>? progress = null, MediaUpload? upload = null, CancellationToken cancellationToken = default)
    {
        var file = LocalFile.Open(path);
        await using (file.ConfigureAwait(false))
        {
            return await UploadAsync(brandId, file, progress, upload, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Sends what a stream holds, from its position on, to the library.</summary>
    /// <param name="brandId">The brand; the key needs access to it.</param>
    /// <param name="content">
    /// Read while it is sent, and left open. One that can seek is sent a second time when the first one fails; of one that cannot, the first
    /// 512 kB are held in memory, and its length has to be given when it is longer than that (<see cref="MediaUpload.Length"/>).
    /// </param>
    /// <param name="progress">Is told how many bytes have gone out; null for nobody.</param>
    /// <param name="upload">What the library is told about the file; null for the usual.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The media, with the number for posts.</returns>
    /// <exception cref="UnknownMediaFormatException">The bytes are no image and no video that is known; nothing was sent.</exception>
    /// <exception cref="MediaRuleException">The file breaks rules of the networks named in <see cref="MediaUpload.For"/>; nothing was sent.</exception>
    /// <exception cref="UploadOutcomeUnknownException">The bytes are stored, but the answer to taking them into the library was lost.</exception>
    /// <exception cref="ApiException">The service or its storage refused the file.</exception>
    /// <exception cref="ApiConnectionException">The bytes did not arrive.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read, or its length is not known; nothing was sent.</exception>
    /// <exception cref="IOException">The stream could not be read to its end.</exception>
    public virtual async Task<UploadReceipt> UploadAsync(
        long brandId, Stream content, IProgress<UploadProgress>? progress = null, MediaUpload? upload = null, CancellationToken cancellationToken = default)
    {
        upload ??= new MediaUpload();
        var source = await UploadSource.OpenAsync(content, upload, cancellationToken).ConfigureAwait(false);
        var check = MediaRuleBook.Check(source.Facts, upload.For).ThrowIfBroken();
        var course = new UploadCourse(this, _transport, source) { Progress = progress };
        var storedAt = await course.StoreAsync(cancellationToken).ConfigureAwait(false);
        return await new Registration(this, brandId, upload).TakeAsync(storedAt, source, check, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Lets the service fetch a file from a public address into the library. The bytes do not pass through this machine, with one exception: when
    /// networks are named in <see cref="MediaUpload.For"/>, the first 512 kB are read from the address, without the API key, and checked. What they
    /// do not tell, such as the size of a video whose index is at its end, is in <see cref="UploadReceipt.Unchecked"/>.
    /// </summary>
    /// <param name="brandId">The brand; the key needs access to it.</param>
    /// <param name="address">Where the service fetches the file: public, http or https.</param>
    /// <param name="progress">Is told nothing, since nothing is sent from here; there so that the three ways to upload are called alike.</param>
    /// <param name="upload">What the library is told about the file; null for the usual.</param>
    /// <param name="cancellationToken">Gives up waiting; the service may fetch the file all the same.</param>
    /// <returns>The media, with the number for posts.</returns>
    /// <exception cref="MediaRuleException">The file breaks rules of the networks named in <see cref="MediaUpload.For"/>; the service was not called.</exception>
    /// <exception cref="UnknownMediaFormatException">Networks are named, and the bytes are no image and no video that is known.</exception>
    /// <exception cref="UploadOutcomeUnknownException">The answer was lost.</exception>
    /// <exception cref="ApiException">The service refused the file, or the host of the address did when it was read for the check.</exception>
    /// <exception cref="ApiConnectionException">The service was not reached.</exception>
    /// <exception cref="ArgumentException">The address is not absolute, or not http.</exception>
    public virtual async Task<UploadReceipt> UploadAsync(
        long brandId, Uri address, IProgress<UploadProgress>? progress = null, MediaUpload? upload = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
        {
            throw new ArgumentException("Expected a public address with http or https; a file of this machine is passed as its path.", nameof(address));
        }

        upload ??= new MediaUpload();
        var check = upload.For.Count == 0 ? null : MediaRuleBook.Check(await LookAsync(address, cancellationToken).ConfigureAwait(false), upload.For).ThrowIfBroken();
        return await new Registration(this, brandId, upload).TakeAsync(address, source: null, check, cancellationToken).ConfigureAwait(false);
    }

    private async Task<MediaFacts> LookAsync(Uri address, CancellationToken cancellationToken)
    {
        var beginning = await _transport.ReadElsewhereAsync(address, FileHead.Size, cancellationToken).ConfigureAwait(false);
        return await MediaInspector.InspectAsync(new HeadWindow(beginning.Bytes, beginning.Length), cancellationToken).ConfigureAwait(false);
    }
}
