// A picture on Instagram, tomorrow at nine. With --sandbox the clock is then moved on, so that the post goes out.
using Dash.Samples;
using Dash.Sdk;

await using var connection = await SampleDash.ConnectAsync(args);
var dash = connection.Client;

var photo = connection.Sandbox is { FilesAddress: var files } ? new Uri(files, "launch.jpg") : PhotoToSend();
if (photo is null)
{
    Console.WriteLine("This would schedule a post on your brand. Give --send and the address of a photo if you mean it, or --sandbox to try it.");
    return;
}

var brandId = (await dash.Account.GetSelfAsync()).AccessibleBrands[0];
var media = await dash.Media.UploadAsync(brandId, photo);

var tomorrow = new DateTimeOffset(connection.Now.Date.AddDays(1).AddHours(9), TimeSpan.Zero);
var creation = await dash.Posts.CreateOrReadBackAsync(
    new NewInstagramPost { BrandId = brandId, PostType = InstagramPostType.Feed }
        .WithCaption("Launching our new product today!")
        .WithMedia(media)
        .WithAltText(media, "A box on a table")
        .ScheduleAt(tomorrow));

// A create whose answer was lost is looked for, never sent twice; what is still unknown then says what to do.
if (!creation.TryGetPost(out var post))
{
    Console.WriteLine(creation.NextStep);
    return;
}

Console.WriteLine($"{post!.Status} for {post.Timestamp.Value:yyyy-MM-dd HH:mm}: {post.Caption}");

if (connection.Sandbox is { } sandbox)
{
    await sandbox.Clock.AdvanceToAsync(tomorrow);
    var published = await dash.Instagram.GetPostAsync(post.Id);
    Console.WriteLine($"{published.Status} at {sandbox.Clock.GetUtcNow():yyyy-MM-dd HH:mm}");
}

Uri? PhotoToSend() => args is ["--send", var address] && Uri.TryCreate(address, UriKind.Absolute, out var given) ? given : null;
