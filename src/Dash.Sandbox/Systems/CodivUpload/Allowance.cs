using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.CodivUpload;

/// <summary>How much may be published: so many posts of an account in any 24 hours, so many of the workspace in a month.</summary>
internal sealed class Allowance(int postsPerMonth)
{
    /// <exception cref="ApiProblem">429: an account published enough for a day. 403: the month is used up.</exception>
    public void Demand(Profile profile, IReadOnlyList<string> platforms, DateTimeOffset goesOutAt, DocumentStore store)
    {
        var posts = store.List(Kinds.Post).Select(document => new WorkspacePost(document)).Where(post => post.Status != PostState.Draft).ToList();
        var month = posts.Count(post => (post.CreatedAt.Year, post.CreatedAt.Month) == (goesOutAt.Year, goesOutAt.Month));
        if (month >= postsPerMonth)
        {
            throw Problems.Quota(postsPerMonth);
        }

        var day = posts.Where(post => post.Profile == profile.Name && post.GoesOutAt <= goesOutAt && post.GoesOutAt > goesOutAt.AddDays(-1)).ToList();
        var violations = platforms.Select(platform => Cap(platform, day)).OfType<JsonObject>().ToList();
        if (violations.Count > 0)
        {
            throw Problems.DailyCaps(violations);
        }
    }

    private static JsonObject? Cap(string platform, List<WorkspacePost> day)
    {
        var used = day.Sum(post => post.Destinations.Count(destination => destination["platform"]!.GetValue<string>() == platform && destination["status"]!.GetValue<string>() != PostState.Failed));
        if (NetworkLimits.Of(platform).PostsPerDay is not { } cap || used < cap)
        {
            return null;
        }

        var violation = Problems.Violation(platform, "hard_cap", $"{used} posts within 24 hours; {platform} takes {cap}.");
        (violation["used_last_24h"], violation["cap"]) = (used, cap);
        return violation;
    }
}
