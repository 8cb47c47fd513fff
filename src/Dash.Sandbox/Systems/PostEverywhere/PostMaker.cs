using System.Globalization;
using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>Makes posts of create bodies; nothing is written unless every rule holds.</summary>
internal sealed class PostMaker(WorkspaceTurn turn)
{
    // The posts on X that the plan of the sandbox's organization allows in a day.
    private const long XPostsPerDay = 50;

    /// <summary>Makes a post and answers what a create answers.</summary>
    public JsonObject Create(JsonObject body)
    {
        var draft = body.Flag("draft");
        var accounts = FindAccounts(body.Numbers("account_ids"), mayBeNone: draft);
        var post = new JsonObject
        {
            ["post_id"] = Guid.NewGuid().ToString("D"),
            ["content"] = body.Text("content"),
            ["status"] = PostStates.Draft,
            ["account_ids"] = new JsonArray([.. body.Numbers("account_ids").Distinct().Select(id => JsonValue.Create(id))]),
            ["scheduled_for"] = TimeOf(body) is { } time ? Moment.UtcText(time) : null,
            ["timezone"] = body.Text("timezone") ?? "UTC",
            ["media_ids"] = body["media_ids"]?.DeepClone() ?? new JsonArray(),
            ["platform_content"] = body["platform_content"]?.DeepClone(),
            ["campaign_id"] = body["campaign_id"]?.DeepClone(),
            ["thread_posts"] = body["thread_posts"]?.DeepClone(),
            ["destinations"] = new JsonArray(),
            ["created_at"] = Moment.UtcText(turn.Now),
            ["updated_at"] = Moment.UtcText(turn.Now),
        };
        Demand(post, accounts, draft);
        if (!draft)
        {
            Release(post, accounts);
        }

        turn.SavePost(post);
        return Answer(post, accounts.Count);
    }

    /// <summary>Refuses what the networks of the accounts do not take. Drafts are held to media and campaign alone.</summary>
    public void Demand(JsonObject post, IReadOnlyList<JsonObject> accounts, bool draft)
    {
        var media = post.Texts("media_ids").Select(FindMedia).ToList();
        if (post.Number("campaign_id") is { } campaign && turn.Store.Find(Kinds.Campaign, campaign.ToString(CultureInfo.InvariantCulture)) is null)
        {
            throw Refusals.NotValid(string.Create(CultureInfo.InvariantCulture, $"There is no campaign {campaign}."));
        }

        if (string.IsNullOrWhiteSpace(post.Text("content")) && media.Count == 0 && post["platform_content"] is null)
        {
            throw Refusals.NotValid("A post without text needs media or platform_content.");
        }

        if (!draft)
        {
            PlatformPolicy.Demand(post, [.. accounts.Select(account => account.Text("platform")!)], media);
        }
    }

    /// <summary>Lets a new post, or one that was a draft, go out at its time.</summary>
    public void Release(JsonObject post, IReadOnlyList<JsonObject> accounts)
    {
        CountX(accounts.Count(account => account.Text("platform") == "x"));
        Address(post, accounts);
        if (post.Text("status") == PostStates.Scheduled)
        {
            turn.Tell("post.scheduled", post.Pick("post_id", "scheduled_for"));
        }
    }

    /// <summary>Gives a post its destinations.</summary>
    public static void Address(JsonObject post, IReadOnlyList<JsonObject> accounts)
    {
        post["destinations"] = new JsonArray([.. accounts.Select(account => Destination(account, post.Text("scheduled_for")))]);
        post["status"] = PostStates.Derive(post);
    }

    public IReadOnlyList<JsonObject> FindAccounts(IReadOnlyList<long> ids, bool mayBeNone)
    {
        if (ids.Count == 0 && !mayBeNone)
        {
            throw Refusals.NotValid("content and account_ids have to be given.");
        }

        var unknown = ids.Where(id => turn.FindAccount(id) is null).ToList();
        return unknown.Count == 0
            ? [.. ids.Distinct().Select(id => turn.FindAccount(id)!)]
            : throw Refusals.Of(
                400,
                "invalid_accounts",
                $"There is no account {string.Join(", ", unknown.Select(id => id.ToString(CultureInfo.InvariantCulture)))} in this workspace.",
                new JsonObject { ["account_ids"] = new JsonArray([.. unknown.Select(id => JsonValue.Create(id))]) });
    }

    public static JsonObject Answer(JsonObject post, int accounts) => new()
    {
        ["post_id"] = post.Text("post_id"),
        ["status"] = post.Text("status"),
        ["scheduled_for"] = post.Text("scheduled_for"),
        ["accounts_count"] = accounts,
        ["message"] = post.Text("status") switch
        {
            PostStates.Draft => "The draft is kept.",
            PostStates.Scheduled => "The post goes out at its time.",
            _ => "The post is going out.",
        },
        ["next_steps"] = new JsonArray($"Read /posts/{post.Text("post_id")}/results for what became of it."),
    };

    /// <exception cref="ApiProblem">The time has passed.</exception>
    public void DemandFuture(DateTimeOffset time)
    {
        if (time <= turn.Now)
        {
            throw Refusals.NotValid($"scheduled_for is {Moment.UtcText(time)}, which has passed; it is {Moment.UtcText(turn.Now)}.");
        }
    }

    private DateTimeOffset? TimeOf(JsonObject body)
    {
        var time = body.Time("scheduled_for") ?? body.Time("scheduled_at");
        if (time is not null && (body.Flag("use_queue") || body.Flag("publish_now")))
        {
            throw Refusals.NotValid("use_queue and publish_now go without scheduled_for.");
        }

        if (time is { } given)
        {
            DemandFuture(given);
        }

        return body.Flag("use_queue") ? new PostQueue(turn).Next() : time;
    }

    private JsonObject FindMedia(string id) => turn.Store.Find(Kinds.Media, id) is { } media && media.Text("status") == "ready"
        ? media
        : throw Refusals.NotValid($"media_ids: there is no media {id} that is ready.");

    private void CountX(int posts)
    {
        var day = turn.Now.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (posts > 0 && turn.Count($"x:{day}", posts) > XPostsPerDay)
        {
            throw Refusals.Of(429, "rate_limit_exceeded", string.Create(CultureInfo.InvariantCulture, $"The plan allows {XPostsPerDay} posts on x a day."));
        }
    }

    private static JsonObject Destination(JsonObject account, string? time) => new()
    {
        ["id"] = Guid.NewGuid().ToString("D"),
        ["account_id"] = account["account_id"]!.DeepClone(),
        ["account_name"] = account.Text("account_name"),
        ["platform"] = account.Text("platform"),
        ["status"] = PostStates.Queued,
        ["scheduled_for"] = time,
        ["published_at"] = null,
        ["platform_post_id"] = null,
        ["platform_post_url"] = null,
        ["error"] = null,
        ["attempts"] = 0L,
        ["same_failures"] = 0L,
    };
}
