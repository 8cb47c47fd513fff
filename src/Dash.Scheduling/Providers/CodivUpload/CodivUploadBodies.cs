using CodivUpload.Sdk;
using Dash.Runtime;

namespace Dash.Scheduling;

/// <summary>A draft in the form that its media ask for. Options that a form does not have have been refused before.</summary>
internal static class CodivUploadBodies
{
    public static NewPost From(PostDraft draft, IReadOnlyList<Uri> media)
    {
        var (account, network) = ChannelAddress.Parse(draft.Channel);
        OpenEnum<Platform>[] platforms = [CodivUploadNetworks.Of(network)];
        var (text, time) = (string.IsNullOrEmpty(draft.Text) ? null : draft.Text, draft.At?.ToDateTimeOffset());
        return FormOf(media) switch
        {
            CodivUploadForm.Image => Image(new NewImagePost { ProfileName = account, Platforms = platforms, MediaUrls = media, Description = text, ScheduledDate = time }, network, draft.Options),
            CodivUploadForm.Video => Video(new NewVideoPost { ProfileName = account, Platforms = platforms, MediaUrls = media, Description = text, ScheduledDate = time }, network, draft.Options),
            CodivUploadForm.Document => new NewDocumentPost { ProfileName = account, Platforms = platforms, MediaUrls = media, Description = text, ScheduledDate = time },
            _ => new NewTextPost { ProfileName = account, Platforms = platforms, Description = text ?? "", ScheduledDate = time, FirstComment = draft.Options.FirstComment },
        };
    }

    /// <summary>The form that media ask for. The first one decides: that they are of one kind has been checked.</summary>
    public static CodivUploadForm FormOf(IReadOnlyList<Uri> media) => media.Count == 0 ? CodivUploadForm.Text
        : CodivUploadFiles.KindOf(media[0]) ?? throw new SchedulingException(new SchedulingProblem
        {
            Code = ProblemCodes.MediaKind,
            Message = "It cannot be told whether the media are images, a video or a document.",
            Field = "/media_ids/0",
            Rule = "codivupload.media.kind",
            Limit = CodivUploadFiles.KnownExtensions,
            Actual = media[0].AbsoluteUri,
            NextStep = "Give an address that ends like a file.",
        });

    private static NewImagePost Image(NewImagePost post, Network network, PostOptions options) => network switch
    {
        Network.Instagram => post with { FirstComment = options.FirstComment, InstagramAltText = AltText(options) },
        Network.X => post with { XAltText = AltText(options) },
        Network.TikTok => post with { TiktokDisableComment = options.DisableComments },
        Network.Pinterest => post with { Title = options.Title, PinterestBoardId = options.Board, PinterestLink = Address(options.Link) },
        _ => post,
    };

    private static NewVideoPost Video(NewVideoPost post, Network network, PostOptions options) => network switch
    {
        Network.Instagram => post with
        {
            FirstComment = options.FirstComment,
            InstagramAltText = AltText(options),
            InstagramMediaType = options.PostType == "story" ? InstagramMediaType.Stories : InstagramMediaType.Reels,
            InstagramShareToFeed = options.ShareToFeed,
        },
        Network.Facebook => post with { FacebookMediaType = options.PostType == "reel" ? FacebookMediaType.Reels : FacebookMediaType.Video },
        Network.TikTok => post with { TiktokDisableComment = options.DisableComments, TiktokDisableDuet = options.DisableDuet, TiktokDisableStitch = options.DisableStitch },
        Network.YouTube => post with { Title = options.Title, YoutubeSelfDeclaredMadeForKids = options.MadeForKids },
        Network.Pinterest => post with { Title = options.Title, PinterestBoardId = options.Board, PinterestLink = Address(options.Link) },
        _ => post,
    };

    private static string? AltText(PostOptions options) => options.AltTexts?.Values.FirstOrDefault();

    private static Uri? Address(string? text) => string.IsNullOrWhiteSpace(text) ? null : new Uri(text);
}
