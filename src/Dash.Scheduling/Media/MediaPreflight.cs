using Dash.Sdk;

namespace Dash.Scheduling;

/// <summary>Holds files against the rules of the places they are meant for.</summary>
internal static class MediaPreflight
{
    // Of a media in a library no more is known.
    private static readonly MediaRuleSubject[] KnownOfAssets = [MediaRuleSubject.Kind, MediaRuleSubject.Width, MediaRuleSubject.Height, MediaRuleSubject.Pixels, MediaRuleSubject.Ratio];

    /// <summary>Reads what a file is and judges it, before anything is sent.</summary>
    /// <exception cref="SchedulingException">The file is no image and no video that is known, or cannot be read.</exception>
    public static async Task<MediaReceipt> CheckAsync(Stream content, IReadOnlyList<Placement> placements, CancellationToken cancellationToken)
    {
        try
        {
            var check = MediaRuleBook.Check(await MediaInspector.InspectAsync(content, cancellationToken).ConfigureAwait(false), placements);
            return new MediaReceipt { Problems = [.. check.Violations.Select(Broken)], Warnings = [.. check.Unchecked.Select(Unchecked)] };
        }
        catch (UnknownMediaFormatException unknown)
        {
            throw new SchedulingException(Unknown(unknown), unknown);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new SchedulingException(MediaProblems.Unreadable(failure.Message), failure);
        }
    }

    /// <summary>Judges a media that is in a library already by what is known of it; nothing of that is an error any more.</summary>
    public static IReadOnlyList<SchedulingProblem> Look(MediaAsset asset, IReadOnlyList<Placement> placements)
    {
        var facts = new MediaFacts { ContentType = asset.Kind == MediaKind.Video ? "video/unknown" : "image/unknown", Width = asset.Width, Height = asset.Height };
        var check = MediaRuleBook.Check(facts, placements);
        bool Known(MediaRuleSubject subject) => asset.Kind != MediaKind.Unknown && KnownOfAssets.Contains(subject);
        return
        [
            .. check.Violations.Where(violation => Known(violation.Rule.Subject)).Select(violation => Broken(violation) with { NextStep = $"It is in the library all the same. {violation.Fix}" }),
            .. check.Violations.Where(violation => !Known(violation.Rule.Subject)).Select(violation => Unchecked(new UncheckedMediaRule(violation.Rule, NotRead))),
            .. check.Unchecked.Select(rule => Unchecked(rule.Rule.State == MediaRuleState.Unknown ? rule : rule with { Reason = NotRead })),
        ];
    }

    private const string NotRead = "The scheduling system fetched the file itself, so its bytes were not looked at.";

    private static SchedulingProblem Broken(MediaRuleViolation violation) => new()
    {
        Code = ProblemCodes.MediaUnfit,
        Message = $"The {Subject(violation.Rule)} is {violation.Actual}; {MediaPlacements.NameOf(violation.Rule.Placement)} takes {violation.Limit}.",
        Field = MediaProblems.Placements,
        Rule = FileRules.IdOf(violation.Rule),
        Limit = violation.Limit,
        Actual = violation.Actual,
        NextStep = violation.Fix,
    };

    private static SchedulingProblem Unchecked(UncheckedMediaRule rule) => new()
    {
        Code = ProblemCodes.MediaUnchecked,
        Message = $"The {Subject(rule.Rule)} was not checked for {MediaPlacements.NameOf(rule.Rule.Placement)}. {rule.Reason}",
        Field = MediaProblems.Placements,
        Rule = FileRules.IdOf(rule.Rule),
    };

    private static SchedulingProblem Unknown(UnknownMediaFormatException unknown) => new()
    {
        Code = ProblemCodes.MediaUnfit,
        Message = unknown.Message.Split(" Expected")[0],
        Field = MediaProblems.Path,
        Rule = "media.format",
        Limit = UnknownMediaFormatException.KnownFormats,
        NextStep = "Convert the file to one of these formats.",
    };

    private static string Subject(Dash.Sdk.MediaRule rule) => rule.Subject == MediaRuleSubject.Bytes ? "size in bytes" : rule.Subject.ToString().ToLowerInvariant();
}
