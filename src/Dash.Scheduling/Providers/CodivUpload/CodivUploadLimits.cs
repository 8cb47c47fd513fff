using NodaTime;

namespace Dash.Scheduling;

/// <summary>What CodivUpload refuses beyond the rules of a network.</summary>
internal static class CodivUploadLimits
{
    private static readonly Duration Window = Duration.FromDays(365);

    public static IEnumerable<SchedulingProblem> Check(PostDraft draft, IReadOnlyDictionary<string, MediaAsset> media, Instant now)
    {
        if (draft.At > now + Window)
        {
            yield return Problem(ProblemCodes.InvalidValue, "/at", "codivupload.window") with
            {
                Message = "CodivUpload schedules at most 365 days ahead.",
                Limit = (now + Window).ToString(),
                Actual = draft.At.ToString(),
                NextStep = "Give an earlier time, or schedule the post once it is near enough.",
            };
        }

        if (draft.Options.AltTexts?.Values.Distinct(StringComparer.Ordinal).Count() > 1)
        {
            yield return Problem(ProblemCodes.OptionNotSupported, "/alt_texts", "codivupload.alt_texts") with
            {
                Message = "CodivUpload takes one alternative text for all media of a post.",
                Limit = "1",
                NextStep = "Give every media the same text, or put the media into posts of their own.",
            };
        }

        foreach (var problem in draft.MediaIds.SelectMany((id, index) => Address(id, index, media)).Concat(Documents(draft, media)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<SchedulingProblem> Address(string id, int index, IReadOnlyDictionary<string, MediaAsset> media)
    {
        if (!media.TryGetValue(id, out var asset) || !Uri.TryCreate(asset.Url, UriKind.Absolute, out var address))
        {
            yield break;
        }

        var field = $"/media_ids/{index}";
        if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
        {
            yield return Problem(ProblemCodes.InvalidValue, field, "codivupload.media.address") with
            {
                Message = "CodivUpload fetches media from https addresses only.",
                Actual = id,
                NextStep = "Give the https address of the file, or upload the file and use the address it gets.",
            };
        }

        if (CodivUploadFiles.KindOf(address) is null)
        {
            yield return Problem(ProblemCodes.MediaKind, field, "codivupload.media.kind") with
            {
                Message = "It cannot be told whether this is an image, a video or a document: CodivUpload wants to know, and the address does not say.",
                Limit = CodivUploadFiles.KnownExtensions,
                Actual = id,
                NextStep = "Upload the file and use the address it gets, or give an address that ends like a file.",
            };
        }
    }

    private static IEnumerable<SchedulingProblem> Documents(PostDraft draft, IReadOnlyDictionary<string, MediaAsset> media)
    {
        var documents = draft.MediaIds.Count(id => media.TryGetValue(id, out var asset) && Uri.TryCreate(asset.Url, UriKind.Absolute, out var address) && CodivUploadFiles.KindOf(address) == CodivUploadForm.Document);
        if (documents > 0 && (draft.MediaIds.Count > 1 || ChannelAddress.Parse(draft.Channel).Network != Network.LinkedIn))
        {
            yield return Problem(ProblemCodes.MediaKind, "/media_ids", "codivupload.document") with
            {
                Message = "CodivUpload takes a document alone, and for LinkedIn only.",
                Limit = "1 document on LinkedIn",
                NextStep = "Put the document into a post of its own for LinkedIn, or use images.",
            };
        }
    }

    private static SchedulingProblem Problem(string code, string field, string rule) => new() { Code = code, Message = "", Field = field, Rule = rule };
}
