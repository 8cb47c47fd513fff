using System.Collections;
using System.Globalization;

namespace Dash.Scheduling;

/// <summary>The options that only some networks take.</summary>
internal static class OptionRules
{
    public static void Apply(RuleCheck check)
    {
        var given = PostOptionNames.Given(check.Draft.Options).ToDictionary(StringComparer.Ordinal);
        CheckPostType(check);
        foreach (var (name, value) in given)
        {
            CheckGiven(check, name, value);
        }

        foreach (var (name, rule) in check.Rules.Options)
        {
            if (rule.Required && !given.ContainsKey(name) && rule.AppliesTo(check.PostType?.Name))
            {
                check.Problem(Missing(check, name));
            }
        }

        OptionValues.Apply(check);
    }

    private static void CheckPostType(RuleCheck check)
    {
        if (check.Draft.Options.PostType is { Length: > 0 } type && check.Rules.PostTypeNames is { Count: > 0 } names && !names.Contains(type, StringComparer.Ordinal))
        {
            check.Problem(new SchedulingProblem
            {
                Code = ProblemCodes.InvalidValue,
                Message = $"{check.NetworkName} has no post_type '{type}'.",
                Field = "/post_type",
                Rule = check.Rule("post_type.known"),
                Limit = string.Join(", ", names),
                Actual = type,
                NextStep = NearestName.Find(type, names) is { } nearest ? $"Did you mean '{nearest}'?" : $"Use one of: {string.Join(", ", names)}.",
            });
        }
    }

    private static void CheckGiven(RuleCheck check, string name, object value)
    {
        if (!check.Rules.Options.TryGetValue(name, out var rule))
        {
            check.Problem(NotSupported(check, name, value, $"{check.NetworkName} does not take {name}.", "Leave it out."));
            return;
        }

        if (check.PostType is { Name: { } type } && !rule.AppliesTo(type))
        {
            var types = string.Join(" or ", rule.PostTypes ?? []);
            check.Problem(NotSupported(check, name, value, $"{check.Subject} does not take {name}.", $"Leave it out, or use post_type {types}."));
        }

        if (rule.NeedsAutoPublish && !check.Draft.AutoPublish)
        {
            check.Problem(NotSupported(check, name, value, $"{name} works only on posts that publish by themselves.", $"Set auto_publish to true, or leave {name} out."));
        }

        if (rule.MaxItems is { } most && value is ICollection items && items.Count > most)
        {
            check.Problem(new SchedulingProblem
            {
                Code = ProblemCodes.InvalidValue,
                Message = $"{name} has more entries than {check.NetworkName} takes.",
                Field = "/" + name,
                Rule = check.Rule($"{name}.count"),
                Limit = most.ToString(CultureInfo.InvariantCulture),
                Actual = items.Count.ToString(CultureInfo.InvariantCulture),
                NextStep = $"Leave out {items.Count - most}.",
            });
        }

        if (rule.Limit is { } limit && value is string text)
        {
            TextLengthRules.Check(check, limit, text, "/" + name);
        }
    }

    private static SchedulingProblem NotSupported(RuleCheck check, string name, object value, string message, string nextStep) => new()
    {
        Code = ProblemCodes.OptionNotSupported,
        Message = message,
        Field = "/" + name,
        Rule = check.Rule($"{name}.supported"),
        Limit = string.Join(", ", check.Rules.Options.Where(pair => check.Settings.Offers(pair.Key) && pair.Value.AppliesTo(check.PostType?.Name)).Select(pair => pair.Key)),
        Actual = value is IEnumerable and not string ? "given" : OptionValues.Format(value),
        NextStep = nextStep,
    };

    private static SchedulingProblem Missing(RuleCheck check, string name)
    {
        var choices = name == "post_type" ? string.Join(", ", check.Rules.PostTypeNames) : "a value";
        return new SchedulingProblem
        {
            Code = ProblemCodes.RequiredOption,
            Message = $"{check.Subject} needs {name}.",
            Field = "/" + name,
            Rule = check.Rule($"{name}.required"),
            Limit = choices,
            Actual = "none",
            NextStep = name switch
            {
                "post_type" => $"Give post_type: {choices}.",
                "board" => "List the Pinterest boards and give the id or name of one.",
                _ => $"Give {name}.",
            },
        };
    }
}
