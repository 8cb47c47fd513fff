using System.Text.Json.Nodes;

namespace Dash.Spec.Tests;

public sealed class StructureTests
{
    private static readonly string[] networks =
        ["Instagram", "Facebook", "TikTok", "YouTube", "X", "Threads", "LinkedIn", "Snapchat", "Pinterest", "Bluesky"];

    [Fact]
    public void TheSchedulerHasFiveOperationsForEachOfTenNetworks()
    {
        var expected = networks.SelectMany(network => new[]
        {
            $"{network}: POST create{network}Post", $"{network}: GET list{network}Posts", $"{network}: GET get{network}Post",
            $"{network}: PATCH update{network}Post", $"{network}: DELETE delete{network}Post",
        });
        var actual = SpecFolder.Operations(SpecFolder.Scheduler)
            .Select(operation => $"{Assert.Single(operation.Body.Items("tags")).Node.GetValue<string>()}: {operation.Method} {operation.Id}")
            .ToList();

        Assert.Equal(50, actual.Count);
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
        Assert.Equal(networks, SpecFolder.Document(SpecFolder.Scheduler).Items("tags").Select(tag => tag.Text("name")));
    }

    [Theory]
    [InlineData(SpecFolder.Library, "createMediaUploadUrl createMedia searchMedia getMedia createContentTag listCampaigns updateCampaign updateGallery getPublicGallery")]
    [InlineData(SpecFolder.Pinterest, "listBoards")]
    [InlineData(SpecFolder.Auth, "getSelf")]
    public void TheOtherServicesHaveTheirOperations(string document, string operations) =>
        Assert.Equal(operations.Split(' '), SpecFolder.Operations(document).Select(operation => operation.Id));

    [Fact]
    public void NoOperationIdIsUsedTwice() =>
        Assert.Empty(Systems().SelectMany(system => system.GroupBy(operation => operation.Id, StringComparer.OrdinalIgnoreCase)).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void EveryOperationAnswersWithTheSameErrorsAndTheRateLimit()
    {
        Assert.All(SpecFolder.Operations(), operation =>
        {
            Assert.Contains(operation.Responses, response => response.Status == "default");
            Assert.Contains(operation.Responses, response => response.Status == "429");
            Assert.All(operation.Responses, response => Assert.Equal(
                ["x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"], response.Response.Members("headers").Select(header => header.Name)));
            Assert.All(operation.Responses.Where(response => !response.Status.StartsWith('2')), response => Assert.Equal(
                "#/components/schemas/ApiError", response.Response["content"]["application/json"]["schema"].Text("$ref")));
        });
    }

    [Fact]
    public void EveryReferenceLeadsSomewhere() =>
        Assert.All(References(), reference => Assert.NotNull(SpecFolder.Target(reference.File, reference.Reference).Node));

    [Fact]
    public void NoComponentIsUnused()
    {
        var used = References().Select(reference => SpecFolder.Target(reference.File, reference.Reference)).Select(Place).ToHashSet(StringComparer.Ordinal);
        var unused = from document in SpecFolder.AllDocuments
                     from kind in document.Members("components")
                     where kind.Name != "securitySchemes"
                     from component in document["components"].Members(kind.Name)
                     where !used.Contains(Place(component.Value))
                     select Place(component.Value);
        Assert.Empty(unused);
    }

    [Fact]
    public void EverythingADeveloperMeetsIsDescribed()
    {
        var undescribed = Described().Where(node => string.IsNullOrWhiteSpace(node.Text("description") ?? SpecFolder.Resolve(node).Text("description")));
        Assert.Empty(undescribed.Select(Place));
    }

    [Theory]
    [InlineData("x-enum-descriptions")]
    [InlineData("x-enum-varnames")]
    public void WhatGoesWithTheValuesOfAnEnumerationIsThereForEachOfThem(string extension)
    {
        var extended = SpecFolder.AllDocuments.SelectMany(document => document.Descendants()).Where(node => node.Find(extension) is not null).ToList();
        Assert.NotEmpty(extended);
        Assert.All(extended, node => Assert.Equal(node["enum"].Node.AsArray().Count(value => value is not null), node[extension].Node.AsArray().Count));
    }

    [Fact]
    public void EveryCallSendsABearerKeyUnlessItIsPublic()
    {
        Assert.All(SpecFolder.AllDocuments, document => Assert.NotNull(Assert.Single(document.Items("security")).Find("bearer")));
        Assert.All(SpecFolder.AllDocuments, document => Assert.Equal("bearer", document["components"]["securitySchemes"]["bearer"].Text("scheme")));
        Assert.Equal(["getPublicGallery", "startDeviceLogin", "pollDeviceLogin"], SpecFolder.AllOperations().Where(operation => operation.Body.Find("security") is not null).Select(operation => operation.Id));
    }

    private static IEnumerable<IEnumerable<SpecOperation>> Systems() =>
        new[] { SpecFolder.CodivUpload, SpecFolder.PostEverywhere, SpecFolder.Wonda }.Select(file => SpecFolder.Operations(file)).Prepend(SpecFolder.Operations());

    private static IEnumerable<SpecNode> Described()
    {
        foreach (var document in SpecFolder.AllDocuments)
        {
            var nodes = document.Items("tags").Concat(document["components"].Members("schemas").Select(schema => schema.Value));
            nodes = nodes.Concat(document.Descendants().SelectMany(node => node.Members("properties")).Select(property => property.Value).Where(property => property.Node is JsonObject));
            foreach (var node in nodes.Prepend(document["info"]))
            {
                yield return node;
            }
        }

        foreach (var node in SpecFolder.AllOperations().Concat(SpecFolder.Webhooks()).SelectMany(operation => operation.Parameters.Concat(operation.Responses.Select(response => response.Response)).Append(operation.Body)))
        {
            yield return node;
        }
    }

    private static IEnumerable<(string File, string Reference)> References() =>
        from document in SpecFolder.AllDocuments
        from node in document.Descendants()
        let reference = node.Text("$ref")
        where reference is not null
        select (document.File, reference);

    private static string Place(SpecNode node) => node.File + node.Node.GetPath();
}
