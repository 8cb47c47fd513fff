using Dash.Sandbox.Specification;

namespace Dash.Sandbox.Tests.CodivUpload;

/// <summary>Profiles, the queue, playlists and live sessions; and that no operation is left without an answer.</summary>
public sealed class WorkspaceTests
{
    private const string Maple = "4a1c2f6d-8b3e-4f70-9d15-6c2e8a7b9f01";

    [Fact]
    public async Task ProfilesAreMadeOnceAndWithoutAccounts()
    {
        await using var workspace = await Workspace.OpenAsync();
        var made = (await workspace.Client.PostAsync("codivupload/agency/profiles", """{"username":"cedar"}""")).Expect(201);
        (await workspace.Client.PostAsync("codivupload/agency/profiles", """{"username":"cedar"}""")).Expect(409);
        (await workspace.Client.PostAsync("codivupload/agency/profiles", """{"username":"ab"}""")).Expect(400);

        var listed = (await workspace.Client.GetAsync("codivupload/agency/profiles")).Expect(200)["profiles"]!.AsArray();

        Assert.Equal(["maple_and_co", "northwind_outdoors", "cedar"], listed.Select(profile => profile!["profile_name"]!.GetValue<string>()));
        Assert.DoesNotContain(listed[2]!["social_accounts"]!.AsObject(), account => account.Value!.GetValue<bool>());
        Assert.Equal(listed[2]!["id"]!.GetValue<string>(), made["profile"]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task AWorkspaceHoldsSoManyProfiles()
    {
        await using var workspace = await Workspace.OpenAsync();
        for (var number = 2; number < 25; number++)
        {
            (await workspace.Client.PostAsync("codivupload/agency/profiles", $$"""{"username":"brand{{number}}"}""")).Expect(201);
        }

        (await workspace.Client.PostAsync("codivupload/agency/profiles", """{"username":"one_more"}""")).Expect(403);
    }

    [Fact]
    public async Task QueuedPostsTakeThePlacesOneAfterTheOther()
    {
        await using var workspace = await Workspace.OpenAsync();
        (await workspace.CreateAsync(Workspace.Text(""","add_to_queue":true"""))).Expect(202);
        var second = (await workspace.CreateAsync(Workspace.Text(""","add_to_queue":true""")))["post_id"]!.GetValue<string>();

        Assert.Equal("2026-03-10T12:00:00.000Z", (await workspace.GetAsync(second))["post"]!["scheduled_date"]!.GetValue<string>());
        Assert.Equal("2026-03-10T17:00:00.000Z", (await workspace.Client.GetAsync("codivupload/queue/next-slot?profile_name=maple_and_co")).Expect(200)["next_slot"]!.GetValue<string>());
    }

    [Fact]
    public async Task TheQueueFollowsItsTimesDaysAndZone()
    {
        await using var workspace = await Workspace.OpenAsync();
        var settings = """{"profile_name":"maple_and_co","timezone":"Europe/Berlin","times":["08:30"],"weekdays":["saturday","sunday"],"posts_per_slot":2}""";
        (await workspace.Client.PostAsync("codivupload/queue/settings", settings)).Expect(200);

        var preview = (await workspace.Client.GetAsync("codivupload/queue/preview?profile_name=maple_and_co&count=3")).Expect(200);

        Assert.Equal(["2026-03-14T07:30:00.000Z", "2026-03-15T07:30:00.000Z", "2026-03-21T07:30:00.000Z"], preview["slots"]!.AsArray().Select(slot => slot!.GetValue<string>()));
        (await workspace.Client.PostAsync("codivupload/queue/settings", """{"profile_name":"maple_and_co","timezone":"Mars/North"}""")).Expect(400);
        (await workspace.Client.PostAsync("codivupload/queue/settings", """{"profile_name":"maple_and_co","posts_per_slot":"many"}""")).Expect(400);
        (await workspace.Client.GetAsync("codivupload/queue/settings?profile_name=nobody")).Expect(404);
    }

    [Fact]
    public async Task ALiveSessionIsOnAirAtItsTimeAndEndsWhenStopped()
    {
        await using var workspace = await Workspace.OpenAsync();
        var assets = (await workspace.Client.GetAsync("codivupload/agency/media")).Json!.AsArray();
        var playlist = (await workspace.Client.PostAsync("codivupload/agency/playlists", $$"""{"name":"Evening","profile_id":"{{Maple}}","media_asset_ids":["{{assets[0]!["id"]}}"]}""")).Expect(201)["playlist"]!["id"]!.GetValue<string>();
        var id = (await workspace.Client.PostAsync("codivupload/integrations/youtube/broadcasts", $$"""{"profile_name":"maple_and_co","title":"Show","privacyStatus":"unlisted","playlist_id":"{{playlist}}"}""")).Expect(200)["broadcast_id"]!.GetValue<string>();

        await workspace.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(2));
        var live = (await workspace.Client.GetAsync("codivupload/integrations/youtube/broadcasts?status=live&limit=5")).Expect(200)["broadcasts"]!.AsArray();
        (await workspace.Client.SendAsync(HttpMethod.Post, $"codivupload/integrations/youtube/broadcasts/{id}/stop", (string?)null)).Expect(200);

        Assert.Equal(id, Assert.Single(live)!["id"]!.GetValue<string>());
        Assert.Single((await workspace.Client.GetAsync("codivupload/integrations/youtube/broadcasts?status=stopped"))["broadcasts"]!.AsArray());
        (await workspace.Client.GetAsync($"codivupload/agency/playlists/{playlist}")).Expect(200);
    }

    [Fact]
    public async Task EveryOperationIsAnsweredAsDocumented()
    {
        await using var workspace = await Workspace.OpenAsync();
        var operations = SpecificationLibrary.Embedded.Operations.Where(operation => operation.Service == "codivupload").ToList();
        foreach (var operation in operations)
        {
            var path = string.Join('/', operation.Segments.Select(segment => segment == "{id}" ? Guid.Empty.ToString() : segment));
            var query = operation.Parameters.Any(parameter => parameter.Required && parameter.In == "query") ? "?profile_name=maple_and_co" : "";
            var answer = await workspace.Client.SendAsync(new HttpMethod(operation.Method), $"codivupload/{path}{query}", operation.RequestSchema is null ? null : "{}");
            Assert.True(answer.Status is 200 or 400 or 404, $"{operation.OperationId}: {answer.Status} {answer.Text}");
        }

        Assert.Equal(29, operations.Count);
    }

    [Fact]
    public async Task WhatIsKeptIsThereAfterTheNextStart()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("codivupload-").FullName, "sandbox.db");
        string id;
        await using (var first = await Workspace.OpenAsync(options => options with { DatabasePath = path }))
        {
            id = await first.ScheduleAsync();
        }

        await using var second = await Workspace.OpenAsync(options => options with { DatabasePath = path });
        Assert.Equal("scheduled", await second.StatusAsync(id));
        Assert.Equal(2, (await second.Client.GetAsync("codivupload/agency/profiles"))["profiles"]!.AsArray().Count);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }
}
