using System.Text.Json.Nodes;

namespace Dash.Sandbox.Tests.CodivUpload;

/// <summary>Pages whose size travels as text and comes back as a number, newest first.</summary>
public sealed class ListTests
{
    [Fact]
    public async Task PagesHoldEveryPostOnce()
    {
        await using var workspace = await Workspace.OpenAsync();
        var made = new List<string>();
        for (var number = 0; number < 45; number++)
        {
            made.Add(await workspace.ScheduleAsync($"2026-04-{(number % 28) + 1:00}T09:00:00Z"));
        }

        var read = new List<string>();
        for (var offset = 0; offset < 60; offset += 20)
        {
            var page = (await workspace.Client.GetAsync($"codivupload/posts?status=scheduled&offset={offset}")).Expect(200);
            Assert.Equal((45, 20, offset), (page["total"]!.GetValue<int>(), page["limit"]!.GetValue<int>(), page["offset"]!.GetValue<int>()));
            read.AddRange(page["posts"]!.AsArray().Select(post => post!["id"]!.GetValue<string>()));
        }

        made.Reverse();
        Assert.Equal(made, read);
    }

    [Fact]
    public async Task APageIsNeverLargerThanAHundredAndFiltersHold()
    {
        await using var workspace = await Workspace.OpenAsync();
        await workspace.ScheduleAsync();
        Assert.Equal(100, (await workspace.Client.GetAsync("codivupload/posts?limit=500")).Expect(200)["limit"]!.GetValue<int>());
        Assert.Empty((await workspace.Client.GetAsync("codivupload/posts?profile_name=northwind_outdoors")).Expect(200)["posts"]!.AsArray());
        Assert.Single((await workspace.Client.GetAsync("codivupload/posts?status=scheduled&profile_name=maple_and_co")).Expect(200)["posts"]!.AsArray());
        (await workspace.Client.GetAsync("codivupload/posts?limit=ten")).Expect(400);
        (await workspace.Client.GetAsync("codivupload/posts?page=2")).Expect(400);
    }

    [Fact]
    public async Task TheDestinationsHaveOneNameInAListAndAnotherWhereAPostIsRead()
    {
        await using var workspace = await Workspace.OpenAsync();
        var id = (await workspace.CreateAsync(Workspace.Text(""","x_text":"Only here" """)))["post_id"]!.GetValue<string>();

        var listed = (await workspace.Client.GetAsync("codivupload/posts?limit=1"))["posts"]![0]!;
        var read = await workspace.GetAsync(id);

        Assert.IsType<JsonArray>(listed["post_destinations"]);
        Assert.Null(listed["destinations"]);
        Assert.Null(read["post"]!["post_destinations"]);
        Assert.Equal("Only here", read["destinations"]![0]!["override_data"]!["x_text"]!.GetValue<string>());
    }
}
