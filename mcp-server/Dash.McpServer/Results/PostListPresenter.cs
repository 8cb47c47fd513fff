using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Hosting;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>Pages of posts as answers: as long as what was asked for, and never longer than a client takes.</summary>
internal sealed class PostListPresenter(PostPresenter presenter, ServerContext context)
{
    private const int BriefText = 120;

    public ToolAnswer<PostListAnswer> Answer(PostPage page, ListPostsArguments arguments, string? zone)
    {
        var answer = AnswerSize.Fit(page.Posts.Count, count => Compose(count == 0 ? page with { Posts = [] } : page.First(count), arguments, zone));
        return answer.Result.Count > 0 || page.Posts.Count == 0 ? answer : Compose(WithoutFirst(page), arguments, zone);
    }

    // One post that is too large by itself must not stop the listing.
    private static PostPage WithoutFirst(PostPage page)
    {
        var (first, cursor) = (page.Posts[0], page.First(1).NextCursor);
        return page with { Posts = [], NextCursor = cursor, Problems = [.. page.Problems, TooLarge(first)] };
    }

    private ToolAnswer<PostListAnswer> Compose(PostPage page, ListPostsArguments arguments, string? zone)
    {
        var (now, isCsv) = (presenter.Now(zone), arguments.Detail == ListPostsArguments.Csv);
        var answer = new PostListAnswer
        {
            Environment = context.Environment,
            Now = now.Local,
            From = presenter.At(page.From, zone)?.Local,
            To = presenter.At(page.To, zone)?.Local,
            Count = page.Posts.Count,
            Posts = isCsv ? [] : [.. page.Posts.Select(post => View(post, arguments.Detail == ListPostsArguments.Full, zone))],
            Csv = isCsv ? PostSheet.Write(page.Posts, TimeZones.Find(zone ?? now.Zone)) : null,
            NextCursor = page.NextCursor,
            Problems = [.. page.Problems.Select(ProblemText.Line)],
        };

        // An empty list would read as "nothing is scheduled" although some networks could not be asked.
        return new ToolAnswer<PostListAnswer>(answer, Text(answer, now), Failed: answer.Count == 0 && answer.NextCursor is null && answer.Problems.Count > 0);
    }

    private ListedPost View(ScheduledPost post, bool isFull, string? zone)
    {
        var view = presenter.View(post, zone, isFull ? int.MaxValue : BriefText);
        return ListedPost.Of(view) with
        {
            MediaIds = isFull && post.MediaIds.Count > 0 ? post.MediaIds : null,
            Options = isFull ? presenter.Details(post, zone).Options : null,
        };
    }

    private string Text(PostListAnswer answer, TimeView now)
    {
        var window = answer.From is null ? "" : $" from {answer.From} to {answer.To}";
        var more = answer.NextCursor is { } cursor ? $" There is more: cursor {cursor}" : "";
        IEnumerable<string> lines = answer.Csv is { } csv ? [csv.TrimEnd('\n')] : answer.Posts.Select(PostText.Line);
        return context.Mark($"{answer.Count} posts{window}. Now: {TimeText.Present(now)}.{more}\n{string.Join("\n", lines.Concat(answer.Problems))}".TrimEnd());
    }

    private static SchedulingProblem TooLarge(ScheduledPost post) => new()
    {
        Code = ProblemCodes.TooLarge,
        Message = $"Post {post.Id} alone is longer than an answer may be.",
        Field = $"/posts/{post.Id}",
        Rule = "list.bytes",
        Limit = $"{AnswerSize.Most} bytes",
        NextStep = "It was left out. List it with detail brief, or look at it in the scheduling system.",
    };
}
