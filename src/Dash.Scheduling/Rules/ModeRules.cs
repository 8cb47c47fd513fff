namespace Dash.Scheduling;

/// <summary>Mode, time and automatic publishing.</summary>
internal static class ModeRules
{
    public static void Apply(RuleCheck check)
    {
        CheckMode(check);
        CheckTime(check);
        CheckAutoPublish(check);
    }

    private static void CheckMode(RuleCheck check)
    {
        var mode = Wire(check.Draft.Mode);
        var problem = new SchedulingProblem
        {
            Code = ProblemCodes.ModeNotSupported,
            Message = $"{check.NetworkName} does not offer '{mode}'.",
            Field = "/publish",
            Rule = check.Rule("mode"),
            Limit = string.Join(", ", check.Rules.Modes.Where(pair => pair.Value != Support.Unsupported).Select(pair => Wire(pair.Key))),
            Actual = mode,
            NextStep = "Choose another mode.",
        };
        switch (check.Rules.Modes.GetValueOrDefault(check.Draft.Mode, Support.Unsupported))
        {
            case Support.Unsupported:
                check.Problem(problem);
                break;
            case Support.Unknown:
                check.Warning(problem with
                {
                    Code = ProblemCodes.ModeUnknown,
                    Message = $"It is not documented whether {check.NetworkName} offers '{mode}', so this was not checked.",
                    NextStep = "Expect that it may be refused.",
                });
                break;
        }
    }

    private static void CheckTime(RuleCheck check)
    {
        var (mode, at) = (check.Draft.Mode, check.Draft.At);
        if (mode == PublishMode.Schedule && at is null)
        {
            check.Problem(new SchedulingProblem
            {
                Code = ProblemCodes.TimeMissing,
                Message = "A scheduled post needs a time.",
                Field = "/at",
                Rule = check.Rule("time.required"),
                Limit = "a time",
                Actual = "none",
                NextStep = "Give the time, or keep the post as a draft.",
            });
        }
        else if (mode == PublishMode.Now && at is not null)
        {
            check.Problem(new SchedulingProblem
            {
                Code = ProblemCodes.TimeNotAllowed,
                Message = "A post that goes out now cannot have a time.",
                Field = "/at",
                Rule = check.Rule("time.now"),
                Limit = "none",
                Actual = at.Value.ToString(),
                NextStep = "Leave the time out, or schedule the post instead.",
            });
        }
    }

    private static void CheckAutoPublish(RuleCheck check)
    {
        if (check.Draft.AutoPublish)
        {
            return;
        }

        var problem = new SchedulingProblem
        {
            Code = ProblemCodes.OptionNotSupported,
            Message = $"{check.NetworkName} posts always publish by themselves.",
            Field = "/auto_publish",
            Rule = check.Rule("auto_publish"),
            Limit = "true",
            Actual = "false",
            NextStep = "Set auto_publish to true, or leave it out.",
        };
        if (check.Rules.AutoPublish == AutoPublishPolicy.Required)
        {
            check.Problem(problem);
        }
        else if (check.Rules.AutoPublish == AutoPublishPolicy.Ignored)
        {
            check.Warning(problem with { Code = ProblemCodes.OptionIgnored, Message = $"{check.NetworkName} ignores auto_publish false: the post publishes by itself." });
        }
        else if (check.Draft.Mode == PublishMode.Now)
        {
            check.Problem(problem with { Message = "A post that goes out now has to publish by itself.", Rule = check.Rule("auto_publish.now") });
        }
    }

    private static string Wire(PublishMode mode) => mode.ToString().ToLowerInvariant();
}
