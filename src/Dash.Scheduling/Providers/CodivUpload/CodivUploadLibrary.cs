using CodivUpload.Sdk;
using Dash.Runtime;
using NodaTime;

namespace Dash.Scheduling;

/// <summary>
/// Media of CodivUpload. Posts name media by address, so the address is the id: that of an upload, of a file of the library, or any public
/// one. The number of a file of the library is understood too.
/// </summary>
internal sealed class CodivUploadLibrary(CodivUploadClient client)
{
    public async Task<MediaListing> FindAsync(MediaQuery query, CancellationToken cancellationToken)
    {
        var profile = await ProfileAsync(query.AccountId, cancellationToken).ConfigureAwait(false);
        var cursor = MediaCursor.Read(query);
        var files = await CodivUploadCall.Read("media").RunAsync(() => client.Media.ListAsync(profile.Id, cancellationToken)).ConfigureAwait(false);
        var matches = files.Where(file => Matches(file, query)).OrderByDescending(file => file.CreatedAt).ThenBy(file => file.Id).ToList();
        var begin = cursor is null ? 0 : matches.FindIndex(file => file.Id.ToString() == cursor.LastId) is >= 0 and var last ? last + 1 : cursor.Offset;
        var page = matches.Skip(begin).Take(query.Size).ToList();
        var end = begin + page.Count;
        return new MediaListing(
            [.. page.Select(file => Asset(file.PublicUrl, query.AccountId) with { FileName = file.Title, CreatedAt = file.CreatedAt is { } made ? Instant.FromDateTimeOffset(made) : null })],
            end < matches.Count ? new MediaCursor(MediaCursor.Digest(query), end, page[^1].Id.ToString()).ToString() : null);
    }

    public async Task<MediaAsset?> GetAsync(string accountId, string mediaId, CancellationToken cancellationToken)
    {
        if (Address(mediaId) is { } address)
        {
            return Asset(address, accountId) with { Id = mediaId };
        }

        if (!Guid.TryParse(mediaId, out var id))
        {
            return null;
        }

        var file = await CodivUploadCall.Read("media").RunAsync(() => FindAsync(id, cancellationToken)).ConfigureAwait(false);
        return file is null ? null : Asset(file.PublicUrl, accountId) with { Id = mediaId, FileName = file.Title };
    }

    /// <summary>The addresses of media, which is what a post takes.</summary>
    /// <exception cref="SchedulingException"><c>media_unknown</c>, or a file could not be read.</exception>
    public async Task<IReadOnlyList<Uri>> AddressesAsync(IReadOnlyList<string> mediaIds, CancellationToken cancellationToken)
    {
        var addresses = new List<Uri>();
        for (var index = 0; index < mediaIds.Count; index++)
        {
            var asset = await GetAsync("", mediaIds[index], cancellationToken).ConfigureAwait(false) ?? throw new SchedulingException(Unknown(mediaIds[index], index));
            addresses.Add(new Uri(asset.Url!));
        }

        return addresses;
    }

    /// <summary>The profile of an account.</summary>
    /// <exception cref="SchedulingException"><c>not_your_account</c>: there is none.</exception>
    public async Task<Profile> ProfileAsync(string accountId, CancellationToken cancellationToken)
    {
        var profiles = await CodivUploadCall.Read("profiles").RunAsync(() => client.Profiles.ListAsync(cancellationToken)).ConfigureAwait(false);
        return profiles.Profiles.FirstOrDefault(profile => NameOf(profile) == accountId) ?? throw new SchedulingException(new SchedulingProblem
        {
            Code = ProblemCodes.NotYourAccount,
            Message = $"CodivUpload has no profile '{accountId}'.",
            Field = "/account",
            Rule = "account.known",
            Limit = string.Join(", ", profiles.Profiles.Select(NameOf)),
            Actual = accountId,
            NextStep = "List the channels and use one of their accounts.",
        });
    }

    /// <summary>The name that posts use; profiles without one are made under their short name.</summary>
    public static string NameOf(Profile profile) => profile.ProfileName ?? profile.Username;

    public static MediaAsset Asset(Uri address, string accountId) => new()
    {
        Id = address.OriginalString,
        AccountId = accountId,
        Kind = CodivUploadFiles.ToMediaKind(CodivUploadFiles.KindOf(address)),
        FileName = Path.GetFileName(address.LocalPath) is { Length: > 0 } name ? name : null,
        Url = address.OriginalString,
    };

    /// <summary>The address that an id is; nothing when it is none.</summary>
    public static Uri? Address(string mediaId) =>
        Uri.TryCreate(mediaId, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address : null;

    private async Task<CodivUpload.Sdk.MediaAsset?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        try
        {
            return await client.Media.GetAsync(id, cancellationToken).ConfigureAwait(false);
        }
        catch (ApiException gone) when (gone.StatusCode == System.Net.HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    private static bool Matches(CodivUpload.Sdk.MediaAsset file, MediaQuery query) =>
        (query.Kind is null || CodivUploadFiles.ToMediaKind(CodivUploadFiles.KindOf(file.PublicUrl)) == query.Kind)
        && (string.IsNullOrWhiteSpace(query.Text) || file.Title.Contains(query.Text.Trim(), StringComparison.OrdinalIgnoreCase));

    private static SchedulingProblem Unknown(string mediaId, int index) => new()
    {
        Code = ProblemCodes.MediaUnknown,
        Message = $"CodivUpload's library has no media {mediaId}, and it is no address.",
        Field = $"/media_ids/{index}",
        Rule = "codivupload.media.known",
        Actual = mediaId,
        NextStep = "Find media and use the id of one, or give a public https address.",
    };
}
