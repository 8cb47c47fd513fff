using System.Globalization;
using System.Text.Json.Nodes;
using Dash.Sandbox.Media;
using Dash.Sandbox.Scheduling;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Seeding;

/// <summary>Fills an empty sandbox as a <see cref="SandboxSeed"/> says.</summary>
internal sealed class SeedPlanter(SandboxSeed seed, IReadOnlyList<string> publishingErrors, DateTimeOffset now)
{
    private const int LeastMedia = 3;
    private const int QuartersOfThirtyDays = 30 * 24 * 4;

    private static readonly string[] Statuses =
    [
        PostStatus.Scheduled, PostStatus.Posted, PostStatus.Draft, PostStatus.Failed, PostStatus.UsersNotified, PostStatus.MissingApprovals, PostStatus.Autopublishing,
    ];

    private static readonly string[] Themes = ["Spring lookbook", "Behind the scenes", "Meet the makers", "Care guide", "Last chance", "Weekend reading", "Customer stories"];

    public void Plant(SqliteSession session, IReadOnlyList<SandboxBrand> brands)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(seed.Posts);
        ArgumentOutOfRangeException.ThrowIfNegative(seed.Media);
        if (new PostStore(session).Count().Count > 0 || brands.Any(brand => new MediaStore(session).List(brand.Id).Count > 0))
        {
            return;
        }

        foreach (var (index, brand) in brands.Index())
        {
            var media = SeededMedia.Plant(session, brand.Id, seed.Posts > 0 ? Math.Max(seed.Media, LeastMedia) : seed.Media, now);
            PlantPosts(session, brand, media, new Random(seed.RandomSeed + index));
        }
    }

    private void PlantPosts(SqliteSession session, SandboxBrand brand, IReadOnlyList<StoredMedia> media, Random random)
    {
        var posts = new PostStore(session);
        var board = new CatalogStore(session).List(CatalogStore.PinterestBoards, brand.Id)[0];
        var images = media.Where(one => one.Type == MediaFacts.Image).ToList();
        var videos = media.Where(one => one.Type == MediaFacts.Video).ToList();
        for (var number = 0; number < seed.Posts; number++)
        {
            var network = SeededPost.Networks[number % SeededPost.Networks.Length];
            var text = string.Create(CultureInfo.InvariantCulture, $"{Themes[random.Next(Themes.Length)]} at {brand.Name}, no. {number + 1}");
            var shown = (images[random.Next(images.Count)].MediaId, videos[random.Next(videos.Count)].MediaId);
            var post = posts.Add(Make(network, brand.Id, Statuses[number / SeededPost.Networks.Length % Statuses.Length], SeededPost.Fields(network, text, shown, board), random));
            if (post.Status == PostStatus.Posted)
            {
                post.Fields["live_post_url"] = Publisher.LiveAddress(post);
                posts.Save(post);
            }
        }
    }

    private StoredPost Make(string network, long brandId, string status, JsonObject fields, Random random)
    {
        status = status == PostStatus.UsersNotified && ModeRules.IsNeverByHand(network) ? PostStatus.Posted : status;
        var span = TimeSpan.FromMinutes(15 * random.Next(1, QuartersOfThirtyDays));
        var error = publishingErrors[random.Next(publishingErrors.Count)];
        DateTimeOffset? timestamp = status switch
        {
            PostStatus.Draft => null,
            PostStatus.Scheduled => WholeHour(now) + TimeSpan.FromHours(1) + span,
            PostStatus.Autopublishing => now,
            _ => WholeHour(now) - span,
        };
        fields["auto_publish"] = status != PostStatus.UsersNotified;
        switch (status)
        {
            case PostStatus.MissingApprovals:
                fields["approval_policy"] = "APPROVAL_REQUIRED";
                break;
            case PostStatus.Failed:
                fields["auto_publish_error"] = error;
                break;
        }

        var createdAt = (timestamp < now ? timestamp.Value : now) - TimeSpan.FromDays(2);
        return new StoredPost
        {
            Network = network,
            BrandId = brandId,
            Status = status,
            Timestamp = timestamp,
            CreatedAt = createdAt,
            UpdatedAt = timestamp is { } time && time < now ? time : createdAt,
            DueAt = Publisher.DueAt(status, timestamp, now),
            Fields = fields,
        };
    }

    private static DateTimeOffset WholeHour(DateTimeOffset moment) => new(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerHour), moment.Offset);
}
