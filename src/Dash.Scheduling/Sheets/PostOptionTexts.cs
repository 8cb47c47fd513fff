namespace Dash.Scheduling;

/// <summary>Options of a post as texts by name, the way sheets and other plain lists hold them. What is written can be read again.</summary>
public static class PostOptionTexts
{
    /// <summary>Reads options; names are those of <see cref="PostOptionNames.All"/>, others are not looked at.</summary>
    /// <param name="texts">Flags as <c>true</c> or <c>false</c>, ids with spaces between them, lists and maps as JSON.</param>
    public static PostOptionReading Read(IReadOnlyDictionary<string, string> texts)
    {
        var cells = new SheetCells(texts);
        var options = DraftCells.Options(cells);
        return new PostOptionReading(options, [.. cells.Problems.Select(problem => problem with { Rule = "option.type", NextStep = $"Give {problem.Limit}." })]);
    }

    /// <summary>Writes the options that are given.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Write(PostOptions options) =>
        PostOptionNames.Given(options).Select(option => new KeyValuePair<string, string>(
            option.Key,
            option.Key == "thread_replies" ? PostCells.Json((IReadOnlyList<string>)option.Value) : PostCells.Text(option.Value)));
}
