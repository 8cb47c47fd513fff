using System.Text.Json.Nodes;
using Dash.Sandbox.Services;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>Logins of programs and connections of accounts. Whoever is asked agrees by the second question.</summary>
internal sealed class ConnectOperations(Workspace workspace)
{
    /// <summary>The accounts that the plan of the sandbox's organization allows, and room for those there from the start.</summary>
    public const long MostAccounts = 15;

    private const int Interval = 5;

    public ApiResponse StartLogin()
    {
        var code = Guid.NewGuid().ToString("N");
        Save(code, new JsonObject { ["asked"] = 0L });
        return Envelope.Ok(
            new JsonObject
            {
                ["device_code"] = code,
                ["user_code"] = code[..8].ToUpperInvariant(),
                ["verification_uri"] = "https://app.posteverywhere.example/device",
                ["verification_uri_complete"] = $"https://app.posteverywhere.example/device?code={code[..8]}",
                ["interval"] = Interval,
            },
            workspace.Now);
    }

    public ApiResponse PollLogin(ApiRequest request)
    {
        var outcome = Ask(request.Body.Text("device_code")!) switch
        {
            null => new JsonObject { ["status"] = "expired" },
            0 => new JsonObject { ["status"] = "pending" },
            _ => new JsonObject
            {
                ["status"] = "authorized",
                ["api_key"] = DashSandboxOptions.PostEverywhereKey,
                ["user"] = new JsonObject { ["id"] = 11L, ["email"] = "maple@example.com", ["name"] = "Maple" },
                ["organization_id"] = 3L,
            },
        };
        return Envelope.Ok(outcome, workspace.Now);
    }

    public ApiResponse StartConnect(ApiRequest request)
    {
        var id = Guid.NewGuid().ToString("N");
        Save(id, new JsonObject { ["asked"] = 0L, ["platform"] = request.Body.Text("platform"), ["account_id"] = request.Body["account_id"]?.DeepClone() });
        return Envelope.Ok(new JsonObject { ["session_id"] = id, ["authorize_url"] = $"https://app.posteverywhere.example/connect/{id}", ["interval"] = Interval }, workspace.Now);
    }

    public ApiResponse PollConnect(ApiRequest request)
    {
        var id = request.Text("session_id")!;
        var asked = Ask(id) ?? throw Refusals.NotFound("session", id);
        return Envelope.Ok(
            asked == 0 ? new JsonObject { ["status"] = "pending" } : new JsonObject { ["status"] = "completed", ["account"] = Complete(id) },
            workspace.Now);
    }

    public ApiResponse ConnectWithCredentials(string platform) => Envelope.Ok(workspace.Run(turn => Connect(turn, platform)), workspace.Now);

    private static JsonObject Connect(WorkspaceTurn turn, string platform)
    {
        if (turn.Store.Count(Kinds.Account) >= MostAccounts)
        {
            throw Refusals.Of(403, "unauthorized", $"The plan allows {MostAccounts} accounts.");
        }

        var account = AccountSeeds.Account(turn.Store.NextId(Kinds.Account, AccountSeeds.First), platform, "maple.new", turn.Now);
        AccountSeeds.Put(turn.Store, account);
        turn.Tell("account.connected", account.Pick("account_id", "platform", "account_name"));
        return AccountOperations.Brief(account);
    }

    // Connecting an account again mends it.
    private JsonObject Complete(string id) => workspace.Run(turn =>
    {
        var session = turn.Demand(Kinds.Session, id);
        if (session.Number("account_id") is not { } known || turn.FindAccount(known) is not { } account)
        {
            var made = Connect(turn, session.Text("platform")!);
            session["account_id"] = made["account_id"]!.DeepClone();
            turn.Store.Put(Kinds.Session, id, session);
            return made;
        }

        account["health"] = new JsonObject { ["status"] = "healthy", ["can_post"] = true };
        AccountSeeds.Put(turn.Store, account);
        return AccountOperations.Brief(account);
    });

    private void Save(string id, JsonObject session) => workspace.Run(turn =>
    {
        turn.Store.Put(Kinds.Session, id, session);
        return true;
    });

    /// <summary>How often a session was asked about before; nothing when there is none.</summary>
    private long? Ask(string id) => workspace.Run(turn =>
    {
        if (turn.Store.Find(Kinds.Session, id) is not { } session)
        {
            return (long?)null;
        }

        var asked = session.Number("asked")!.Value;
        session["asked"] = asked + 1;
        turn.Store.Put(Kinds.Session, id, session);
        return asked;
    });
}
