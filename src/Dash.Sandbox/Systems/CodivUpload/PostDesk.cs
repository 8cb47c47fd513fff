using System.Globalization;
using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.CodivUpload;

/// <summary>The operations on posts.</summary>
internal sealed class PostDesk(SandboxContext context, PostMedia media, Allowance allowance)
{
    private const int DefaultPage = 20;
    private const int LargestPage = 100;

    public ApiResponse Create(ApiRequest request)
    {
        media.Check(request.Body, request.Body["post_type"]!.GetValue<string>());
        return Run((store, now) => Create(request.Body, store, now));
    }

    public ApiResponse List(ApiRequest request) => Run((store, _) =>
    {
        var (status, profile) = (request.Text("status"), request.Text("profile_name"));
        var limit = Math.Clamp(Whole(request.Text("limit"), DefaultPage), 1, LargestPage);
        var offset = Whole(request.Text("offset"), 0);
        var posts = store.List(Kinds.Post).Select(document => new WorkspacePost(document))
            .Where(post => (status is null || post.Status == status) && (profile is null || post.Profile == profile)).Reverse().ToList();
        return ApiResponse.Ok(new JsonObject
        {
            ["posts"] = new JsonArray([.. posts.Skip(offset).Take(limit).Select(PostAnswers.Listed)]),
            ["total"] = posts.Count,
            ["limit"] = limit,
            ["offset"] = offset,
        });
    });

    public ApiResponse Get(ApiRequest request) => Run((store, _) => ApiResponse.Ok(PostAnswers.Read(Demand(store, request))));

    public ApiResponse Update(ApiRequest request)
    {
        var type = Run((store, _) => Demand(store, request).Members["post_type"]!.GetValue<string>());
        media.Check(request.Body, type);
        return Run((store, now) => Update(Demand(store, request), request.Body, store, now));
    }

    private static ApiResponse Update(WorkspacePost post, JsonObject sent, DocumentStore store, DateTimeOffset now)
    {
        if (!PostState.CanChange(post.Status))
        {
            throw new ApiProblem(400, $"Only draft or scheduled posts can be updated, this one is {post.Status}");
        }

        foreach (var (name, value) in sent.Where(member => member.Key != "scheduled_date"))
        {
            post.Members[name] = value?.DeepClone();
        }

        PostRules.Check(post.Members, ProfileBook.Demand(store, post.Profile));
        Move(post, sent, now);
        post.Touch(now);
        post.Save(store, post.Status == PostState.Scheduled ? post.ScheduledAt : null);
        return ApiResponse.Ok(new JsonObject { ["message"] = "Post updated", ["post"] = PostAnswers.Post(post) });
    }

    public ApiResponse Delete(ApiRequest request) => Run((store, _) =>
    {
        var post = Demand(store, request);
        if (post.Status is PostState.Completed or PostState.PartiallyFailed || post.Destinations.Any(destination => destination["status"]!.GetValue<string>() == PostState.Success))
        {
            throw Problems.Conflict($"A post that is {post.Status} cannot be cancelled: it is out. Remove it on the network itself");
        }

        store.Delete(Kinds.Post, post.Id);
        return ApiResponse.Ok(new JsonObject { ["message"] = "Post cancelled", ["post_id"] = post.Id });
    });

    public ApiResponse Retry(ApiRequest request) => Run((store, now) =>
    {
        var post = Demand(store, request);
        if (PostState.CanChange(post.Status))
        {
            throw Problems.Conflict($"Nothing failed: the post is {post.Status}");
        }

        var failed = post.Destinations.Where(destination => destination["status"]!.GetValue<string>() == PostState.Failed).ToList();
        foreach (var destination in failed)
        {
            destination["status"] = PostState.Pending;
            destination.Remove("error_message");
        }

        if (failed.Count > 0)
        {
            post.Status = PostState.Publishing;
            post.Touch(now);
            post.Save(store, now);
        }

        return ApiResponse.Ok(new JsonObject { ["message"] = "Retry started", ["post_id"] = post.Id, ["retried"] = failed.Count });
    });

    private ApiResponse Create(JsonObject sent, DocumentStore store, DateTimeOffset now)
    {
        var profile = ProfileBook.Demand(store, sent["profile_name"]!.GetValue<string>());
        PostRules.Check(sent, profile);
        var time = PostTime.Read(sent, profile, store, now);
        allowance.Demand(profile, PostRules.Platforms(sent), time ?? now, store);
        var post = WorkspacePost.New(sent, time is null ? PostState.Publishing : PostState.Scheduled, time, now);
        post.Save(store, time ?? now);
        return new ApiResponse(time is null ? 200 : 202, new JsonObject
        {
            ["message"] = time is null ? "Post is being published" : "Post scheduled",
            ["post_id"] = post.Id,
            ["destinations_count"] = post.Destinations.Count,
            ["received_type"] = sent["post_type"]!.DeepClone(),
            ["is_immediate"] = time is null,
        });
    }

    private static void Move(WorkspacePost post, JsonObject sent, DateTimeOffset now)
    {
        if (!sent.TryGetPropertyValue("scheduled_date", out var date))
        {
            return;
        }

        if (date is not null)
        {
            (post.ScheduledAt, post.Status) = (PostTime.Parse(date.GetValue<string>(), now), PostState.Scheduled);
        }
        else if (post.Status == PostState.Scheduled)
        {
            throw new ApiProblem(400, "scheduled_date cannot be removed from a scheduled post");
        }
    }

    private static WorkspacePost Demand(DocumentStore store, ApiRequest request) =>
        store.Find(Kinds.Post, request.Text("id")!) is { } document ? new WorkspacePost(document) : throw Problems.NotFound("Post");

    private static int Whole(string? text, int byDefault) =>
        text is null ? byDefault : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;

    private T Run<T>(Func<DocumentStore, DateTimeOffset, T> work) =>
        context.Database.Run(session => work(new DocumentStore(session, Kinds.System), context.Clock.GetUtcNow()));
}
