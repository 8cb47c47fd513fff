using System.Globalization;

namespace Dash.Scheduling;

/// <summary>Option values that no network could make sense of.</summary>
internal static class OptionValues
{
    public static void Apply(RuleCheck check)
    {
        var options = check.Draft.Options;
        CheckAddress(check, "link", options.Link);
        CheckAddress(check, "story_link", options.StoryLink);
        CheckIds(check, "content_tag_ids", options.ContentTagIds);
        CheckIds(check, "campaign_ids", options.CampaignIds);
        foreach (var id in (options.AltTexts?.Keys ?? []).Where(id => !check.Draft.MediaIds.Contains(id, StringComparer.Ordinal)))
        {
            check.Problem(Invalid(check, $"alt_texts/{id}", "alternative text for media that the post does not have", string.Join(", ", check.Draft.MediaIds), id));
        }

        if (options.ThumbnailOffsetMilliseconds is < 0 and var offset)
        {
            check.Problem(Invalid(check, "thumbnail_offset_ms", "a negative offset", "0 or more", Format(offset)));
        }
    }

    public static string Format(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static void CheckAddress(RuleCheck check, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value) && !WebAddress.IsValid(value))
        {
            check.Problem(Invalid(check, name, "no web address", "an absolute http or https address", value));
        }
    }

    private static void CheckIds(RuleCheck check, string name, IReadOnlyList<string>? ids)
    {
        for (var i = 0; i < (ids?.Count ?? 0); i++)
        {
            if (!long.TryParse(ids![i], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                check.Problem(Invalid(check, $"{name}/{i}", "no id", "a whole number", ids[i]));
            }
        }
    }

    private static SchedulingProblem Invalid(RuleCheck check, string field, string what, string limit, string actual) => new()
    {
        Code = ProblemCodes.InvalidValue,
        Message = $"{field} is {what}.",
        Field = "/" + field,
        Rule = check.Rule($"{field.Split('/')[0]}.value"),
        Limit = limit,
        Actual = actual,
        NextStep = $"Give {limit}.",
    };
}
