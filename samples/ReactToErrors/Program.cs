// What can go wrong and what to do about it. It goes wrong on purpose here, so this sample always runs against a sandbox.
using Dash.Runtime;
using Dash.Samples;
using Dash.Sandbox;
using Dash.Sdk;

await using var connection = await SampleDash.ConnectToSandboxAsync();
var sandbox = connection.Sandbox!;
// As usual, but nobody waits between the looks for a lost post: the clock of a sandbox stands still.
var dash = connection.Client.WithOptions(options => options.ReadBackDelays = [TimeSpan.Zero]);

// The service refuses: status, message and the members at fault are typed.
try
{
    await dash.TikTok.CreatePostAsync(new NewTikTokPost { BrandId = 144, Status = PostStatus.Scheduled, Text = "No time given" });
}
catch (ApiException<ApiError> refused)
{
    Console.WriteLine($"{(int)refused.StatusCode} because of {string.Join(", ", refused.Error.Errors!.Keys)}");
}

// There is no such thing.
try
{
    await dash.X.GetPostAsync(1);
}
catch (ApiException missing) when (missing.StatusCode == System.Net.HttpStatusCode.NotFound)
{
    Console.WriteLine("404: gone, or never there");
}

// Too many calls: reads are sent again after the pause that the service asks for. Nothing to do.
sandbox.Faults.Add(SandboxFault.TooManyRequests(retryAfter: TimeSpan.Zero) with { Count = 2 });
var patient = connection.Client.WithOptions(options => options.TimeProvider = TimeProvider.System);
Console.WriteLine($"after two refusals: {(await patient.Account.GetSelfAsync()).AccessibleBrands.Count} brands");

// The connection breaks when the post is written already. Sending again would post twice, so the SDK looks for it instead.
sandbox.Faults.Add(SandboxFault.DropAfterCommit() with { Method = "POST" });
var draft = new NewXPost { BrandId = 144 }.WithCaption("Only once").ScheduleAt(connection.Now.AddDays(1));
var creation = await dash.Posts.CreateOrReadBackAsync(draft);
Console.WriteLine($"{creation.Outcome}, read back: {creation.WasReadBack}");

// Whoever creates without that help is told that the outcome is unknown, and of what.
sandbox.Faults.Add(SandboxFault.DropBeforeCommit() with { Method = "POST" });
try
{
    await dash.X.CreatePostAsync(new NewXPost { BrandId = 144, Status = PostStatus.Draft, TweetStatus = "Perhaps" });
}
catch (ApiConnectionException lost) when (UnknownOutcome.Of(lost) is { } unknown)
{
    Console.WriteLine($"unknown: {unknown.Operation}, sent {unknown.Attempts} time");
}
