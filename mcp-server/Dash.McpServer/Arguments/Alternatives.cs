using Dash.Scheduling;

namespace Dash.McpServer.Arguments;

/// <summary>Arguments of which exactly one is to be given. A schema cannot say so in words that every client understands.</summary>
internal static class Alternatives
{
    /// <exception cref="SchedulingException">None or several are given.</exception>
    public static void DemandOne(params IReadOnlyList<(string Name, bool IsGiven)> arguments)
    {
        var given = arguments.Where(argument => argument.IsGiven).Select(argument => argument.Name).ToList();
        if (given.Count == 1)
        {
            return;
        }

        var names = string.Join(" or ", arguments.Select(argument => argument.Name));
        throw new SchedulingException(new SchedulingProblem
        {
            Code = given.Count == 0 ? Validation.ArgumentProblems.MissingField : ProblemCodes.InvalidValue,
            Message = given.Count == 0 ? $"Nothing was done: {names} is required." : $"Nothing was done: {string.Join(" and ", given)} cannot be given together.",
            Field = "/" + (given.Count == 0 ? arguments[0].Name : given[1]).Split(',')[0],
            Rule = "arguments.one_of",
            Limit = names,
            Actual = given.Count == 0 ? "none" : string.Join(", ", given),
            NextStep = $"Give one of {names}.",
        });
    }
}
