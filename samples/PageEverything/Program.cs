// Three ways through a long list: post by post, page by page with the allowance in sight, and only as far as needed.
using Dash.Samples;

await using var connection = await SampleDash.ConnectAsync(args);
var dash = connection.Client;
var brandId = (await dash.Account.GetSelfAsync()).AccessibleBrands[0];
var (start, end) = (connection.Now, connection.Now.AddDays(30));

// The next page is asked for when the loop gets there.
var count = 0;
await foreach (var post in dash.X.ListPostsAsync([brandId], start, end))
{
    count++;
    Console.WriteLine($"post {count}: {post.TweetStatus}");
}

// Pages of one post, to show that there are several.
await foreach (var page in dash.X.ListPostsAsync([brandId], start, end, limit: 1).AsPages())
{
    Console.WriteLine($"a page of {page.Data.Count}{(page.Paging?.Next is null ? ", the last" : "")}");
}

// What the answer says beside its body: here how many calls are left in this minute.
var first = await dash.X.ListPostsWithResponseAsync([brandId], start, end, limit: 1);
Console.WriteLine($"{(int)first.StatusCode}, {(first.RateLimit is { Remaining: > 0, Limit: var limit } ? $"some of {limit} calls left" : "no word of an allowance")}");

// Leaving the loop asks for nothing more.
var next = await dash.X.ListPostsAsync([brandId], start, end).FirstAsync();
Console.WriteLine($"next: {next.TweetStatus}");
