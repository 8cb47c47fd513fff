using Dash.Sandbox.Media;
using Dash.Sandbox.Specification;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Scheduling;

/// <summary>What a post shows: the media exist in the brand, and the network takes their kind, number and mixture.</summary>
internal static class MediaRules
{
    private const string Field = "media_ids";

    public static IEnumerable<Violation> Check(PostCandidate candidate)
    {
        var policy = MediaPolicy.For(candidate.Network, candidate.PostType);
        var ids = candidate.Post.MediaIds;
        var found = ids.Select(candidate.FindMedia).ToList();
        var unknown = ids.Where((_, index) => found[index] is null).Distinct().ToList();
        if (unknown.Count > 0)
        {
            return [Unknown(Field, unknown, candidate)];
        }

        return ids.Count == 0 ? CheckAbsent(candidate, policy) : CheckPresent(candidate.Kind, policy, candidate.IsDraft, [.. found.Select(media => media!)]);
    }

    /// <summary>The rules for media that hang on something other than the post itself, a reply or a cover.</summary>
    public static IEnumerable<Violation> CheckNested(PostCandidate candidate, string field, IReadOnlyList<long> ids)
    {
        var found = ids.Select(candidate.FindMedia).ToList();
        var unknown = ids.Where((_, index) => found[index] is null).Distinct().ToList();
        return unknown.Count > 0
            ? [Unknown(field, unknown, candidate)]
            : CheckPresent(candidate.Kind, MediaPolicy.For(candidate.Network, null), candidate.IsDraft, [.. found.Select(media => media!)]).Select(violation => violation with { Field = field });
    }

    public static Violation Unknown(string field, IEnumerable<long> ids, PostCandidate candidate) => new(
        field,
        $"Invalid media_id: {string.Join(", ", ids)} was not uploaded or belongs to another brand than {candidate.Brand.Id}. Use media_id of the upload's answer, not id.");

    private static IEnumerable<Violation> CheckAbsent(PostCandidate candidate, MediaPolicy policy)
    {
        var allowed = candidate.IsDraft ? policy.DraftWithoutMedia : policy.CaptionOnly;
        if (!allowed)
        {
            var what = candidate.IsDraft ? "drafts without media are not supported" : "posts without media are not supported";
            yield return new Violation(Field, $"Missing media: for {candidate.Kind}, {what}. Expected {policy.Kinds}.");
        }
        else if (!candidate.IsDraft && !ContentRules.HasText(candidate.Post))
        {
            yield return new Violation(ContentRules.CaptionField(candidate.Network), "Nothing to publish: the post has neither text nor media.");
        }
    }

    private static IEnumerable<Violation> CheckPresent(string kind, MediaPolicy policy, bool isDraft, List<StoredMedia> media)
    {
        var (images, videos) = (media.Count(one => one.Type == MediaFacts.Image), media.Count(one => one.Type == MediaFacts.Video));
        if ((images > 0 && policy.Images == 0) || (videos > 0 && policy.Videos == 0))
        {
            var offender = media.First(one => (one.Type == MediaFacts.Image ? policy.Images : policy.Videos) == 0);
            yield return new Violation(Field, $"Unsupported media type: {kind} takes {policy.Kinds}, and media {offender.MediaId} is of type {offender.Type}.");
            yield break;
        }

        if (images > 0 && videos > 0 && !policy.Mixed)
        {
            yield return new Violation(Field, $"Mixed media: {kind} does not take images and videos in one post, and {images} IMAGE and {videos} VIDEO were given.");
            yield break;
        }

        if (isDraft && policy.DraftUncounted)
        {
            yield break;
        }

        if (images > policy.Images || videos > policy.Videos || media.Count > policy.Total)
        {
            var limit = media.Count > policy.Total ? $"{policy.Total} in all" : images > policy.Images ? $"{policy.Images} images" : $"{policy.Videos} video";
            yield return new Violation(Field, $"Too many media: {kind} takes at most {limit}, and {media.Count} were given.");
        }
    }
}
