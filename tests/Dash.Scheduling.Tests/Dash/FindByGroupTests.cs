using System.Globalization;
using System.Net;
using Dash.Scheduling.Tests.Harness;
using NodaTime;
using NodaTime.Text;

namespace Dash.Scheduling.Tests.Dash;

/// <summary>That a post is not there is said only of a list that cannot hold it any more.</summary>
public sealed class FindByGroupTests
{
    private const string List = "GET /twitter/scheduled_posts";

    private static readonly Guid Wanted = new("6f9619ff-8b86-d011-b42d-00c04fc964ff");
    private static readonly Instant Since = StandingClock.Morning;

    [Fact]
    public async Task ADraftIsFoundHoweverManyComeBeforeIt() =>
        Assert.NotNull(await Answering([.. Enumerable.Range(0, 450).Select(i => Post(i, Since + Duration.FromSeconds(i))), Post(450, Since, Wanted)])
            .FindByGroupAsync("144/x", Wanted, at: null, CancellationToken.None));

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task APostIsFoundInWhateverOrderTheListComes(string order, int[] ages)
    {
        var posts = ages.Select((age, i) => Post(i, Since - Duration.FromDays(age))).Append(Post(ages.Length, Since, Wanted));

        Assert.True(await Answering(posts).FindByGroupSinceAsync("144/x", Wanted, Since, CancellationToken.None) is not null, order);
    }

    [Fact]
    public async Task APostWithoutATimeOfChangeProvesNoOrder()
    {
        var posts = Enumerable.Range(2, 100).Select(i => Post(i, Since - Duration.FromDays(i))).Prepend(Post(1, null)).Append(Post(0, Since, Wanted));

        Assert.NotNull(await Answering(posts).FindByGroupSinceAsync("144/x", Wanted, Since, CancellationToken.None));
    }

    [Fact]
    public async Task AListThatIsNewestFirstIsLeftWhereItIsTooOld()
    {
        var dash = new CannedDash().Answer(List, HttpStatusCode.OK, Page(Enumerable.Range(0, 99).Select(i => Post(i, Since - Duration.FromDays(i))), next: "https://scheduler.example.com/twitter/scheduled_posts?next=1"));

        Assert.Null(await dash.Provider().FindByGroupSinceAsync("144/x", Wanted, Since, CancellationToken.None));
        Assert.Single(dash.Requests);
    }

    public static TheoryData<string, int[]> Orders => new()
    {
        { "oldest first", [.. Enumerable.Range(2, 60).Reverse()] },
        { "one old post first", [90, 0, 0] },
        { "all of one time", [.. Enumerable.Repeat(30, 60)] },
        { "falling, with one that rises", [.. Enumerable.Range(2, 10), 5, .. Enumerable.Range(13, 60)] },
        { "old by accident", [.. Enumerable.Range(2, 10)] },
    };

    private static ISchedulingProvider Answering(IEnumerable<string> posts) => new CannedDash().Answer(List, HttpStatusCode.OK, Page(posts)).Provider();

    private static string Page(IEnumerable<string> posts, string? next = null) =>
        $$"""{ "data": [{{string.Join(", ", posts)}}], "paging": { "count": 1, "previous": null, "next": {{(next is null ? "null" : $"\"{next}\"")}} } }""";

    private static string Post(int id, Instant? updatedAt, Guid? group = null) => $$"""
        { "id": {{id.ToString(CultureInfo.InvariantCulture)}}, "brand_id": 144, "status": "DRAFT", "post_group_id": "{{group ?? Guid.Empty}}", "updated_at": {{(updatedAt is { } at ? $"\"{InstantPattern.General.Format(at)}\"" : "null")}} }
        """;
}
