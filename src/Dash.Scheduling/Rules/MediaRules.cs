using System.Globalization;

namespace Dash.Scheduling;

/// <summary>Which media a post holds, how many, and of which kinds.</summary>
internal static class MediaRules
{
    public static void Apply(RuleCheck check)
    {
        var known = KnownMedia(check);
        if (check.PostType is not { Media: var rule })
        {
            return;
        }

        CheckFewest(check, rule);
        CheckMost(check, rule, known);
        CheckKinds(check, rule, known);
        CheckMixing(check, rule, known);
    }

    private static List<MediaAsset> KnownMedia(RuleCheck check)
    {
        var known = new List<MediaAsset>();
        for (var i = 0; i < check.Draft.MediaIds.Count; i++)
        {
            var id = check.Draft.MediaIds[i];
            if (!check.Media.TryGetValue(id, out var asset))
            {
                check.Problem(Problem(check, ProblemCodes.MediaUnknown, "media.known") with
                {
                    Message = $"The account's library has no media {id}.",
                    Field = $"/media_ids/{i}",
                    Limit = "media of the same account",
                    Actual = id,
                    NextStep = "Upload the file to this account first and use the id it gets; ids of other accounts do not work.",
                });
            }
            else if (asset.Kind == MediaKind.Unknown)
            {
                check.Warning(Problem(check, ProblemCodes.MediaUnchecked, "media.kinds") with
                {
                    Message = $"It is not known whether media {id} is an image or a video, so its kind was not checked.",
                    Field = $"/media_ids/{i}",
                    Actual = id,
                });
            }
            else
            {
                known.Add(asset);
            }
        }

        return known;
    }

    private static void CheckFewest(RuleCheck check, MediaRule rule)
    {
        var (mode, count) = (check.Draft.Mode, check.Draft.MediaIds.Count);
        var least = mode != PublishMode.Draft && check.Draft.AutoPublish ? rule.MinToPublish : rule.MinForDraft;
        if (least is null && count < rule.MinToPublish)
        {
            check.Warning(Problem(check, ProblemCodes.MediaUnchecked, "media.count") with
            {
                Message = $"Whether this may be kept without media is not documented for {check.NetworkName}, so it was not checked.",
                Limit = "unknown",
                Actual = Number(count),
            });
        }
        else if (count < least)
        {
            check.Problem(Problem(check, ProblemCodes.MediaMissing, "media.count") with
            {
                Message = $"{check.Subject} needs {Amount(least.Value, rule)}.",
                Limit = $"at least {least}",
                Actual = Number(count),
                NextStep = mode != PublishMode.Draft && rule.MinForDraft == 0
                    ? "Upload the file and give its media id, or keep the post as a draft."
                    : "Upload the file and give its media id.",
            });
        }
    }

    private static void CheckMost(RuleCheck check, MediaRule rule, List<MediaAsset> known)
    {
        if (rule.SeveralInDrafts && check.Draft.Mode == PublishMode.Draft)
        {
            return;
        }

        var (count, videos) = (check.Draft.MediaIds.Count, known.Count(asset => asset.Kind == MediaKind.Video));
        var onlyVideos = rule.MaxVideos is not null && videos == count;
        var most = onlyVideos ? rule.MaxVideos!.Value : rule.Max;
        if (count > most)
        {
            check.Problem(Problem(check, ProblemCodes.MediaTooMany, "media.count") with
            {
                Message = $"{check.Subject} takes at most {Amount(most, onlyVideos ? rule with { Kinds = [MediaKind.Video] } : rule)}.",
                Limit = Number(most),
                Actual = Number(count),
                NextStep = rule.SeveralInDrafts ? $"Leave out {count - most}, or keep the post as a draft." : $"Leave out {count - most}.",
            });
        }
    }

    private static void CheckKinds(RuleCheck check, MediaRule rule, List<MediaAsset> known)
    {
        for (var i = 0; i < check.Draft.MediaIds.Count; i++)
        {
            var asset = known.Find(candidate => candidate.Id == check.Draft.MediaIds[i]);
            if (asset is not null && !rule.Kinds.Contains(asset.Kind))
            {
                check.Problem(Problem(check, ProblemCodes.MediaKind, "media.kinds") with
                {
                    Message = $"{check.Subject} does not take {Name(asset.Kind)}s.",
                    Field = $"/media_ids/{i}",
                    Limit = string.Join(", ", rule.Kinds.Select(Name)),
                    Actual = Name(asset.Kind),
                    NextStep = $"Use {string.Join(" or ", rule.Kinds.Select(Article))} instead of media {asset.Id}.",
                });
            }
        }
    }

    private static void CheckMixing(RuleCheck check, MediaRule rule, List<MediaAsset> known)
    {
        var kinds = known.Select(asset => asset.Kind).Where(rule.Kinds.Contains).Distinct().Count();
        if (!rule.Mixed && kinds > 1 && rule.Max > 1)
        {
            check.Problem(Problem(check, ProblemCodes.MediaMixed, "media.mixed") with
            {
                Message = $"{check.Subject} cannot hold images and videos together.",
                Limit = rule.MaxVideos is { } videos ? $"{rule.Max} images or {videos} video" : "one kind",
                Actual = $"{Counted(known, MediaKind.Image)}, {Counted(known, MediaKind.Video)}",
                NextStep = "Keep either the images or the video, and put the rest into another post.",
            });
        }
    }

    private static SchedulingProblem Problem(RuleCheck check, string code, string part) =>
        new() { Code = code, Message = "", Field = "/media_ids", Rule = check.Rule(part) };

    private static string Amount(int count, MediaRule rule) =>
        $"{count} {string.Join(" or ", rule.Kinds.Select(Name))}{(count == 1 ? "" : "s")}";

    private static string Counted(List<MediaAsset> known, MediaKind kind) =>
        known.Count(asset => asset.Kind == kind) is var count && count == 1 ? $"1 {Name(kind)}" : $"{count} {Name(kind)}s";

    private static string Name(MediaKind kind) => kind.ToString().ToLowerInvariant();

    private static string Article(MediaKind kind) => kind == MediaKind.Image ? "an image" : "a video";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
