using System.Text.Json.Nodes;

namespace Dash.Sandbox.Systems.CodivUpload;

/// <summary>A profile and the networks on which it has an account.</summary>
internal sealed class Profile(JsonObject document)
{
    public JsonObject Document => document;

    public string Id => document["id"]!.GetValue<string>();

    public string Name => document["profile_name"]!.GetValue<string>();

    public IReadOnlyCollection<string> Platforms =>
        [.. ((JsonObject)document["social_accounts"]!).Where(account => account.Value!.GetValue<bool>()).Select(account => account.Key)];
}
