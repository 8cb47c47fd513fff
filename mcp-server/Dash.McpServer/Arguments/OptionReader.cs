using Dash.McpServer.Catalog;
using Dash.Scheduling;

namespace Dash.McpServer.Arguments;

/// <summary>The settings of a post from both places in which they can stand: fields of their own and the list of options.</summary>
internal static class OptionReader
{
    public static ItemReading<(PostOptions Options, bool? AutoPublish)> Read(PostFields fields)
    {
        var (list, altTexts) = (PairList.Read("options", fields.Options), PairList.Read("alt_texts", (fields as NewPost)?.AltTexts));
        var own = Own(fields, altTexts);
        var read = PostOptionTexts.Read(list.Values);
        var autoPublish = list.Values.TryGetValue(OptionNames.AutoPublish, out var text) ? Flag(text) : null;
        List<SchedulingProblem> problems =
        [
            .. list.Problems,
            .. altTexts.Problems,
            .. list.Values.Keys.Where(name => !OfferedOptions.Names.Contains(name)).Select(name => OptionProblems.Unknown(list.PlaceOf(name), name)),
            .. PostOptionNames.Given(own).Where(option => list.Values.ContainsKey(option.Key)).Select(option => OptionProblems.Twice("options", list.PlaceOf(option.Key), option.Key)),
            .. read.Problems.Select(problem => problem with { Field = $"/options/{list.PlaceOf(problem.Field![1..])}" }),
        ];
        if (text is not null && autoPublish is null)
        {
            problems.Add(OptionProblems.NoFlag(list.PlaceOf(OptionNames.AutoPublish), text));
        }

        return new ItemReading<(PostOptions, bool?)>((Merged(own, read.Options), autoPublish), problems);
    }

    private static PostOptions Own(PostFields fields, PairList altTexts) => new()
    {
        PostType = (fields as NewPost)?.PostType,
        Board = (fields as NewPost)?.Board,
        MadeForKids = (fields as NewPost)?.MadeForKids,
        Title = fields.Title,
        Link = fields.Link,
        FirstComment = fields.FirstComment,
        ThreadReplies = (fields as NewPost)?.ThreadReplies,
        AltTexts = (fields as NewPost)?.AltTexts is null ? null : altTexts.Values,
    };

    private static PostOptions Merged(PostOptions own, PostOptions listed) => listed with
    {
        PostType = own.PostType ?? listed.PostType,
        Board = own.Board ?? listed.Board,
        MadeForKids = own.MadeForKids ?? listed.MadeForKids,
        Title = own.Title ?? listed.Title,
        Link = own.Link ?? listed.Link,
        FirstComment = own.FirstComment ?? listed.FirstComment,
        ThreadReplies = own.ThreadReplies ?? listed.ThreadReplies,
        AltTexts = own.AltTexts ?? listed.AltTexts,
    };

    private static bool? Flag(string text) => bool.TryParse(text, out var flag) ? flag : null;
}
