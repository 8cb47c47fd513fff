using Dash.Sdk;

namespace Dash.Scheduling;

/// <summary>The media of accounts: finding them, and adding to them.</summary>
public sealed class MediaLibrary
{
    private const int MostMedia = 100;

    private readonly ISchedulingProvider _provider;

    internal MediaLibrary(ISchedulingProvider provider) => _provider = provider;

    /// <summary>Finds media of an account, page by page.</summary>
    /// <exception cref="SchedulingException"><c>invalid_cursor</c>, an account that is not the key's, or the system could not be asked.</exception>
    public async Task<MediaListing> FindAsync(MediaQuery query, CancellationToken cancellationToken = default)
    {
        if (query.Size is < 1 or > MostMedia)
        {
            throw new SchedulingException(PagingProblems.Size(query.Size, MostMedia));
        }

        SystemProblems.Demand(_provider.For(query.AccountId), ProviderFeature.FindMedia);
        await DemandAccountAsync(query.AccountId, cancellationToken).ConfigureAwait(false);
        return await _provider.FindMediaAsync(query, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Takes a file at a public address into an account's library. This machine does not fetch it, so the rules of the places it is meant for can
    /// only be held against what the system tells about it afterwards: they give warnings.
    /// </summary>
    /// <param name="upload">The file.</param>
    /// <param name="placements">Where it is to appear, of <see cref="MediaPlacements.Names"/>; none for no check.</param>
    /// <param name="cancellationToken">Gives up waiting; the system may fetch the file all the same.</param>
    /// <exception cref="SchedulingException">The address, account or place is not acceptable, or the system refused it.</exception>
    public async Task<MediaReceipt> UploadAsync(MediaUpload upload, IReadOnlyList<string> placements, CancellationToken cancellationToken = default)
    {
        if (!upload.Url.IsAbsoluteUri || upload.Url.Scheme is not ("http" or "https"))
        {
            throw new SchedulingException(ServiceProblems.NoWebAddress(upload.Url));
        }

        var meantFor = Parse(placements);
        SystemProblems.Demand(_provider.For(upload.AccountId), ProviderFeature.UploadFromUrl);
        await DemandAccountAsync(upload.AccountId, cancellationToken).ConfigureAwait(false);
        var asset = await _provider.UploadMediaAsync(upload, cancellationToken).ConfigureAwait(false);
        return new MediaReceipt { Asset = asset, Warnings = MediaPreflight.Look(asset, meantFor) };
    }

    /// <summary>
    /// Sends a file of this machine to an account's library. Its bytes are looked at first: what is no image and no video, or breaks a rule of a
    /// place it is meant for, is not sent.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="placements">Where it is to appear, of <see cref="MediaPlacements.Names"/>; none for no check.</param>
    /// <param name="progress">Is told how many bytes have gone out; null for nobody.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="SchedulingException">The file, account or place is not acceptable, or the system refused it.</exception>
    public async Task<MediaReceipt> UploadAsync(
        MediaFile file, IReadOnlyList<string> placements, IProgress<MediaProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        SystemProblems.Demand(_provider.For(file.AccountId), ProviderFeature.UploadFile);
        var receipt = await MediaPreflight.CheckAsync(file.Content, Parse(placements), cancellationToken).ConfigureAwait(false);
        if (receipt.Problems.Count > 0)
        {
            return receipt;
        }

        await DemandAccountAsync(file.AccountId, cancellationToken).ConfigureAwait(false);
        return receipt with { Asset = await _provider.UploadMediaAsync(file, progress, cancellationToken).ConfigureAwait(false) };
    }

    private static List<Placement> Parse(IReadOnlyList<string> placements) =>
        [.. placements.Select((name, i) => MediaPlacements.Parse(name, $"{MediaProblems.Placements}/{i}"))];

    private async Task DemandAccountAsync(string accountId, CancellationToken cancellationToken) =>
        new ChannelDirectory(await _provider.ReadChannelsAsync(cancellationToken).ConfigureAwait(false)).DemandAccount(accountId, "/account");
}
