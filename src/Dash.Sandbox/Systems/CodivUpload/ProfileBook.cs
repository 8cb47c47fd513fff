using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.CodivUpload;

/// <summary>The profiles of the workspace.</summary>
internal sealed class ProfileBook(SandboxContext context)
{
    /// <summary>How many profiles the plan of the sandbox's workspace holds.</summary>
    public const int Most = 25;

    public const string Workspace = "0d5c7a52-3f1e-4b06-9a77-5b1f2c3d4e5f";

    public static readonly string[] Platforms = ["x", "youtube", "instagram", "facebook", "linkedin", "tiktok", "threads", "pinterest", "bluesky", "google_business", "snapchat"];

    public static Profile? Find(DocumentStore store, string name) => All(store).Find(profile => profile.Name == name);

    /// <exception cref="ApiProblem">404: no profile has this name.</exception>
    public static Profile Demand(DocumentStore store, string name) => Find(store, name) ?? throw Problems.NotFound("Profile");

    public static JsonObject New(string id, (string Username, string Name) names, DateTimeOffset now, params IReadOnlyCollection<string> connected) => new()
    {
        ["id"] = id,
        ["workspace_id"] = Workspace,
        ["profile_name"] = names.Name,
        ["username"] = names.Username,
        ["created_by"] = null,
        ["created_at"] = Moment.UtcText(now),
        ["social_accounts"] = new JsonObject(Platforms.Select(platform => KeyValuePair.Create(platform, (JsonNode?)connected.Contains(platform)))),
    };

    public ApiResponse List() => ApiResponse.Ok(new JsonObject
    {
        ["success"] = true,
        ["profiles"] = new JsonArray([.. Run(store => All(store).Select(profile => profile.Document).ToList())]),
    });

    public ApiResponse Create(ApiRequest request) => Run(store =>
    {
        var username = request.Body["username"]!.GetValue<string>();
        var name = request.Body["profile_name"]?.GetValue<string>() ?? username;
        var all = All(store);
        if (all.Exists(profile => profile.Name == name || profile.Document["username"]!.GetValue<string>() == username))
        {
            throw Problems.Conflict("Profile already exists");
        }

        if (all.Count >= Most)
        {
            throw new ApiProblem(403, $"Profile limit reached ({Most} profiles)");
        }

        var profile = New(Guid.NewGuid().ToString(), (username, name), context.Clock.GetUtcNow());
        store.Put(Kinds.Profile, profile["id"]!.GetValue<string>(), profile);
        var answer = profile.DeepClone().AsObject();
        answer.Remove("social_accounts");
        return ApiResponse.Created(new JsonObject { ["success"] = true, ["profile"] = answer });
    });

    public ApiResponse Delete(ApiRequest request) => Run(store => store.Delete(Kinds.Profile, request.Text("id")!)
        ? ApiResponse.Ok(new JsonObject { ["success"] = true, ["message"] = "Profile deleted" })
        : throw Problems.NotFound("Profile"));

    public ApiResponse ConnectLink(ApiRequest request) => Run(store =>
    {
        var profile = Demand(store, request.Body["profile_name"]!.GetValue<string>());
        return ApiResponse.Ok(new JsonObject { ["access_url"] = $"https://connect.codivupload.example/?profile={profile.Id}&token={Guid.NewGuid():N}" });
    });

    private static List<Profile> All(DocumentStore store) => [.. store.List(Kinds.Profile).Select(document => new Profile(document))];

    private T Run<T>(Func<DocumentStore, T> work) => context.Database.Run(session => work(new DocumentStore(session, Kinds.System)));
}
