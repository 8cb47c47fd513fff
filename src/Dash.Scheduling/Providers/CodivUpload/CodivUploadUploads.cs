using CodivUpload.Sdk;
using Dash.Runtime;

namespace Dash.Scheduling;

/// <summary>Brings files to CodivUpload: in one request up to 100 MB, in three above. None of it publishes anything.</summary>
internal sealed class CodivUploadUploads(CodivUploadClient client, HttpClient? http)
{
    private const long LargestForm = 100L << 20;
    private const long LargestFile = 5L << 30;

    // The address of a large upload is signed: it is sent no key, so it needs no client of the service.
    private static readonly HttpClient Shared = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };

    public async Task<MediaAsset> UploadAsync(MediaUpload upload, CancellationToken cancellationToken)
    {
        var stored = await CodivUploadCall.Read("upload").RunAsync(() => client.Media.UploadAsync(
            new AddressUpload { Url = upload.Url, ProfileName = upload.AccountId }, cancellationToken)).ConfigureAwait(false);
        return CodivUploadLibrary.Asset(stored.Url, upload.AccountId) with { FileName = upload.FileName ?? stored.FileName };
    }

    public async Task<MediaAsset> UploadAsync(MediaFile file, IProgress<MediaProgress>? progress, CancellationToken cancellationToken)
    {
        var length = file.Content.Length;
        progress?.Report(new MediaProgress(0, length));
        var address = length switch
        {
            <= LargestForm => await SendFormAsync(file, cancellationToken).ConfigureAwait(false),
            <= LargestFile => await SendInPartsAsync(file, progress, cancellationToken).ConfigureAwait(false),
            _ => throw TooLarge(length),
        };
        progress?.Report(new MediaProgress(length, length));
        return CodivUploadLibrary.Asset(address, file.AccountId) with { FileName = file.FileName };
    }

    private async Task<Uri> SendFormAsync(MediaFile file, CancellationToken cancellationToken)
    {
        var body = new FileUpload
        {
            File = ApiFile.FromStream(file.Content, file.FileName, CodivUploadFiles.ContentTypeOf(file.FileName)),
            ProfileName = file.AccountId,
        };
        return (await CodivUploadCall.Read("upload").RunAsync(() => client.Media.UploadFromMultipartAsync(body, cancellationToken)).ConfigureAwait(false)).Url;
    }

    private async Task<Uri> SendInPartsAsync(MediaFile file, IProgress<MediaProgress>? progress, CancellationToken cancellationToken)
    {
        var type = CodivUploadFiles.ContentTypeOf(file.FileName);
        var place = await CodivUploadCall.Read("upload").RunAsync(() => client.Media.PresignUploadAsync(
            new PresignRequest { ProfileName = file.AccountId, FileName = file.FileName, FileType = type, FileSize = file.Content.Length }, cancellationToken)).ConfigureAwait(false);
        await SendBytesAsync(place.PresignedUrl, new CodivUploadFileContent(file.Content, type, progress), cancellationToken).ConfigureAwait(false);
        await CodivUploadCall.Read("upload").RunAsync(() => client.Media.ConfirmUploadAsync(new UploadConfirmation { UploadId = place.UploadId }, cancellationToken)).ConfigureAwait(false);
        return place.PublicUrl;
    }

    private async Task SendBytesAsync(Uri address, HttpContent body, CancellationToken cancellationToken)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = body };
            using var response = await (http ?? Shared).SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                throw Unsent($"the storage answered {(int)response.StatusCode}", inner: null);
            }
        }
        catch (HttpRequestException failure)
        {
            throw Unsent(failure.Message, failure);
        }
    }

    private static SchedulingException Unsent(string reason, Exception? inner) => new(
        new SchedulingProblem
        {
            Code = ProblemCodes.ProviderUnreachable,
            Message = "The bytes of the file did not reach CodivUpload's storage.",
            Rule = "codivupload.upload",
            Actual = reason,
            NextStep = "Send the file again; nothing was kept.",
            Retryable = true,
        },
        inner);

    private static SchedulingException TooLarge(long length) => new(new SchedulingProblem
    {
        Code = ProblemCodes.TooLarge,
        Message = "CodivUpload takes files of up to 5 GB.",
        Field = MediaProblems.Path,
        Rule = "codivupload.upload.size",
        Limit = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{LargestFile} bytes"),
        Actual = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{length} bytes"),
        NextStep = "Give a smaller file.",
    });
}
