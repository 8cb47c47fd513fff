using Dash.McpServer.Catalog;
using Dash.McpServer.Validation;
using Dash.Scheduling;

namespace Dash.McpServer.Arguments;

/// <summary>What can be wrong with a list of name=value.</summary>
internal static class OptionProblems
{
    public static SchedulingProblem NoPair(string list, int index, string entry) => new()
    {
        Code = ProblemCodes.InvalidValue,
        Message = $"'{entry}' is not name=value.",
        Field = $"/{list}/{index}",
        Rule = $"{list}.form",
        Limit = "name=value",
        Actual = entry,
        NextStep = $"Write it like {ArgumentExample.Sample(list)}.",
    };

    public static SchedulingProblem Unknown(int index, string name) => new()
    {
        Code = ProblemCodes.UnknownField,
        Message = $"There is no option '{name}'.",
        Field = $"/options/{index}",
        Rule = "options.known",
        Limit = string.Join(", ", OptionNames.All),
        Actual = name,
        NextStep = Spelling.Nearest(name, OptionNames.All) is { } nearest ? $"Did you mean '{nearest}'?" : "Take one that get_network_rules names for the network.",
    };

    public static SchedulingProblem Twice(string list, int index, string name) => new()
    {
        Code = ProblemCodes.InvalidValue,
        Message = $"'{name}' is given twice.",
        Field = $"/{list}/{index}",
        Rule = $"{list}.once",
        Limit = "once",
        Actual = name,
        NextStep = "Leave one of them out.",
    };

    public static SchedulingProblem NoFlag(int index, string text) => new()
    {
        Code = ProblemCodes.WrongType,
        Message = $"{OptionNames.AutoPublish} is not true or false.",
        Field = $"/options/{index}",
        Rule = "option.type",
        Limit = "true or false",
        Actual = text,
        NextStep = "Give true or false.",
    };
}
