namespace Dash.Benchmarks.Serving;

/// <summary>The jobs of a client at run time, as the scorecard shows them.</summary>
internal static class Contests
{
    public static IEnumerable<Contest> All()
    {
        var read = new ReadPageBenchmarks();
        yield return new Contest("Reading a page of 200 posts",
        [
            Of("Dash", read.Dash),
            Of("System.Text.Json source generator", read.SystemTextJson),
            Of("Bare Utf8JsonReader walk", () => read.Walk()),
        ]);

        using var write = new WritePageBenchmarks();
        yield return new Contest("Writing a page of 200 posts", [Of("Dash", write.Dash), Of("System.Text.Json source generator", write.SystemTextJson)]);

        var list = new ListBenchmarks();
        var contenders = new List<Contender> { new("Dash", list.Dash), new("HttpClient and System.Text.Json source generator", list.Handwritten) };
        if (list.SetUpNSwag())
        {
            contenders.Add(new("NSwag's client", list.NSwag));
        }

        yield return new Contest("A list of ten posts, end to end over an in-memory handler", contenders);
        yield return CreateContest.Create();
    }

    private static Contender Of(string name, Func<object> run) => new(name, () =>
    {
        run();
        return Task.CompletedTask;
    });
}
