// What is planned for a brand, network by network, from a week ago to three months ahead.
using Dash.Samples;

await using var connection = await SampleDash.ConnectAsync(args);
var dash = connection.Client;

var self = await dash.Account.GetSelfAsync();
await foreach (var post in dash.Posts.ListAsync([self.AccessibleBrands[0]]))
{
    Console.WriteLine($"{post.Timestamp:yyyy-MM-dd HH:mm} {post.Network,-9} {post.Status,-10} {post.Caption}");
}
