using System.Text.Json.Nodes;

namespace Dash.Sandbox.Systems.CodivUpload;

/// <summary>Posts as they are answered. The same destinations are called one thing in a list and another where one post is read.</summary>
internal static class PostAnswers
{
    public static JsonObject Listed(WorkspacePost post)
    {
        var fields = Fields(post);
        fields["post_destinations"] = new JsonArray([.. post.Destinations.Select(destination => Destination(destination, details: false))]);
        return fields;
    }

    public static JsonObject Read(WorkspacePost post) => new()
    {
        ["post"] = Post(post),
        ["destinations"] = new JsonArray([.. post.Destinations.Select(destination => Destination(destination, details: true))]),
    };

    public static JsonObject Post(WorkspacePost post)
    {
        var fields = Fields(post);
        Copy(post.Members, "first_comment", fields);
        return fields;
    }

    private static JsonObject Fields(WorkspacePost post)
    {
        var fields = new JsonObject { ["id"] = post.Id, ["post_type"] = post.Members["post_type"]!.DeepClone(), ["status"] = post.Status };
        foreach (var name in new[] { "title", "description", "media_urls" })
        {
            Copy(post.Members, name, fields);
        }

        foreach (var name in new[] { "scheduled_date", "created_at", "updated_at" })
        {
            Copy(post.Document, name, fields);
        }

        return fields;
    }

    private static JsonObject Destination(JsonObject kept, bool details)
    {
        var answer = new JsonObject();
        foreach (var (name, value) in kept.Where(member => details || member.Key is not ("override_data" or "created_at")))
        {
            answer[name] = value?.DeepClone();
        }

        return answer;
    }

    // Members that may not be null are left out where there is nothing to say.
    private static void Copy(JsonObject from, string name, JsonObject to)
    {
        if (from[name] is { } value)
        {
            to[name] = value.DeepClone();
        }
    }
}
