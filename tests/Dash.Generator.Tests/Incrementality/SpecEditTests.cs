using System.Text.Json.Nodes;
using Dash.Generator.Tests.Harness;

namespace Dash.Generator.Tests.Incrementality;

/// <summary>What a maintainer sees of a change to <c>spec/</c>: exactly the files it concerns, and in them exactly the lines.</summary>
public sealed class SpecEditTests
{
    private static readonly Lazy<GeneratedCode> Before = new(() => GeneratorHarness.Run(SpecFolder.Dash));

    [Fact]
    public void AnAddedFieldChangesTheRecordsThatHaveIt()
    {
        var after = Edit(document => Schema(document, "Paging")["properties"]!["total"] = new JsonObject { ["type"] = "integer", ["description"] = "Entries over all pages." });

        Assert.Equal(["~ Dash.Sdk.Paging.g.cs"], Before.Value.DifferenceTo(after));
        Assert.Equal(
            [
                "new(\"total\"),",
                "case 3: Total = global::Dash.Runtime.Json.Int64Codec.Read(ref reader); break;",
                "/// <summary>Entries over all pages.</summary>",
                "public long? Total { get; init; }",
                "json.WriteStruct<long, global::Dash.Runtime.Json.Int64Codec>(3, Total);",
            ],
            AddedLines("Dash.Sdk.Paging.g.cs", after));
    }

    [Fact]
    public void AnAddedFieldOfASharedPartChangesEveryRecordMadeOfIt()
    {
        var after = Edit(document => Schema(document, "PostCore")["properties"]!["priority"] = new JsonObject { ["type"] = "integer" });

        string[] networks = ["Bluesky", "Facebook", "Instagram", "LinkedIn", "Pinterest", "Snapchat", "Threads", "TikTok", "X", "YouTube"];
        var expected = networks.SelectMany(static network => new[] { $"~ Dash.Sdk.{network}Post.g.cs", $"~ Dash.Sdk.{network}PostUpdate.g.cs", $"~ Dash.Sdk.New{network}Post.g.cs" });
        Assert.Equal(expected.Order(StringComparer.Ordinal), Before.Value.DifferenceTo(after));
    }

    [Fact]
    public void AnAddedEnumValueChangesTheEnum()
    {
        var after = Edit(document =>
        {
            Schema(document, "MediaType")["enum"]!.AsArray().Add("AUDIO");
            Schema(document, "MediaType")["x-enum-descriptions"]?.AsArray().Add("A sound.");
        });

        Assert.Equal(["~ Dash.Sdk.MediaType.g.cs"], Before.Value.DifferenceTo(after));
        Assert.Contains("Audio,", AddedLines("Dash.Sdk.MediaType.g.cs", after));
    }

    [Fact]
    public void AnAddedOperationChangesTheClientOfItsTag()
    {
        var after = Edit(document => document["paths"]!["/twitter/limits"] = new JsonObject
        {
            ["get"] = new JsonObject
            {
                ["operationId"] = "getXLimits",
                ["tags"] = new JsonArray("X"),
                ["responses"] = new JsonObject { ["204"] = new JsonObject { ["description"] = "None." } },
            },
        });

        Assert.Equal(["~ Dash.Sdk.XClient.g.cs"], Before.Value.DifferenceTo(after));
        Assert.Contains(AddedLines("Dash.Sdk.XClient.g.cs", after), static line => line.Contains(" GetLimitsAsync(", StringComparison.Ordinal));
    }

    [Fact]
    public void ARenamedFieldChangesItsRecord()
    {
        var after = Edit(document =>
        {
            var properties = Schema(document, "Paging")["properties"]!.AsObject();
            var count = properties["count"]!.DeepClone();
            properties.Remove("count");
            properties["size"] = count;
            Schema(document, "Paging")["required"] = new JsonArray("size", "previous", "next");
        });

        Assert.Equal(["~ Dash.Sdk.Paging.g.cs"], Before.Value.DifferenceTo(after));
        Assert.Contains("public required long Size { get; init; }", AddedLines("Dash.Sdk.Paging.g.cs", after));
    }

    [Fact]
    public void ARenamedOperationChangesItsClient()
    {
        var after = Edit(document => document["paths"]!["/twitter/scheduled_posts"]!["post"]!["operationId"] = "scheduleXPost");

        Assert.Equal(["~ Dash.Sdk.XClient.g.cs"], Before.Value.DifferenceTo(after));
        Assert.Single(AddedLines("Dash.Sdk.XClient.g.cs", after), static line => line.Contains(" SchedulePostAsync(", StringComparison.Ordinal));
    }

    [Fact]
    public void ARenamedSchemaOfOneDocumentReachesTheOtherDocumentsThatUseIt()
    {
        var text = SpecFolder.Scheduler.Text.Replace("PinterestBoard\"", "PinBoard\"", StringComparison.Ordinal);
        var files = SpecFolder.Dash;
        files[0] = files[0] with { Text = text };
        files[2] = files[2] with { Text = files[2].Text.Replace("PinterestBoard\"", "PinBoard\"", StringComparison.Ordinal) };

        var difference = Before.Value.DifferenceTo(GeneratorHarness.Run(files));

        Assert.Equal(
            [
                "+ Dash.Sdk.PinBoard.g.cs",
                "- Dash.Sdk.PinterestBoard.g.cs",
                "~ Dash.Sdk.PinterestBoardsClient.g.cs",
                "~ Dash.Sdk.PinterestMeta.g.cs",
                "~ Dash.Sdk.SchedulerClientJson.g.cs",
            ],
            difference.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void OneEditedDescriptionReemitsOneFileOfTheWholeSdk()
    {
        var session = new GeneratorSession(SpecFolder.Dash);
        session.Run();
        var files = SpecFolder.Dash;
        files[0] = Edited(document => Schema(document, "Paging")["description"] = "Where a page stands.");

        var second = session.RunAfterEditing(files);

        Assert.Contains("Modified: 1", RunReasons.OfFiles(second), StringComparison.Ordinal);
        Assert.Equal("Cached: 3, Modified: 1", RunReasons.Of(second, Steps.Documents));
    }

    private static GeneratedCode Edit(Action<JsonObject> edit)
    {
        var files = SpecFolder.Dash;
        files[0] = Edited(edit);
        return GeneratorHarness.Run(files);
    }

    private static SpecFile Edited(Action<JsonObject> edit)
    {
        var document = JsonNode.Parse(SpecFolder.Scheduler.Text)!.AsObject();
        edit(document);
        return SpecFolder.Scheduler with { Text = document.ToJsonString(new() { WriteIndented = true }) };
    }

    private static JsonNode Schema(JsonObject document, string name) => document["components"]!["schemas"]![name]!;

    private static List<string> AddedLines(string file, GeneratedCode after)
    {
        var before = Before.Value.Files[file].Split('\n').ToHashSet(StringComparer.Ordinal);
        return [.. after.Files[file].Split('\n').Where(line => !before.Contains(line)).Select(static line => line.Trim())];
    }
}
