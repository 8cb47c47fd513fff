using System.Text.Json;
using Dash.Generator.Tests.Harness;

namespace Dash.Generator.Tests.Schemas;

/// <summary>Unions that their variants extend, and unions that list themselves.</summary>
public sealed class UnionBaseTests
{
    private static readonly Lazy<LoadedGolden> Bases = new(static () => LoadedGolden.Of("unionbases"));

    [Theory]
    [InlineData("Post", "{\"kind\":\"text\",\"title\":\"t\"}", "TextPost")]
    [InlineData("Post", "{\"title\":\"t\",\"url\":\"u\",\"kind\":\"picture\"}", "PicturePost")]
    [InlineData("Post", "{\"seconds\":3,\"kind\":\"clip\"}", "ClipPost")]
    [InlineData("Post", "{\"kind\":\"poll\"}", "Unknown")]
    [InlineData("MediaPost", "{\"kind\":\"clip\",\"title\":\"t\"}", "ClipPost")]
    [InlineData("Node", "{\"value\":1}", "Leaf")]
    [InlineData("Node", "{\"nodes\":[{\"value\":1},{\"nodes\":[]}]}", "Branch")]
    [InlineData("Embed", "{\"alt\":\"a\"}", "Image")]
    [InlineData("Embed", "{\"uri\":\"u\"}", "Card")]
    [InlineData("Embed", "7", "Unknown")]
    [InlineData("Left", "true", "Boolean")]
    [InlineData("Left", "\"a\"", "String")]
    public void EveryValueFindsItsVariantAndIsWrittenBack(string type, string json, string variant)
    {
        var union = Bases.Value.Read(type, json);

        Assert.Equal(variant, LoadedGolden.VariantOf(union));
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(json), JsonElement.Parse(LoadedGolden.Write(union))), LoadedGolden.Write(union));
    }

    [Theory]
    [InlineData("TextPost", "Kind,Title,UnknownMembers")]
    [InlineData("PicturePost", "Kind,Title,UnknownMembers,Url")]
    [InlineData("Leaf", "UnknownMembers,Value")]
    public void AVariantHasTheMembersOfTheUnionItExtends(string type, string members) =>
        Assert.Equal(members, string.Join(",", Bases.Value[type].GetProperties().Select(static property => property.Name).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("TextPost", "{\"kind\":\"text\"}", "title")]
    [InlineData("ClipPost", "{\"seconds\":3}", "kind")]
    public void WhatTheUnionOrTheVariantRequiresMustBeThere(string type, string json, string missing) =>
        Assert.Contains(missing, Assert.ThrowsAny<JsonException>(() => Bases.Value.Read(type, json)).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("{ \"oneOf\": [ALL] }")]
    [InlineData("{ \"oneOf\": [ALL], \"properties\": { \"k\": { \"type\": \"string\" } } }")]
    [InlineData("{ \"allOf\": [{ \"$ref\": \"#/components/schemas/S0\" }, { \"properties\": { \"p\": { \"type\": \"string\" } } }], \"anyOf\": [ALL] }")]
    [InlineData("{ \"oneOf\": [{ \"allOf\": [{ \"$ref\": \"#/components/schemas/S0\" }, { \"$ref\": \"#/components/schemas/S1\" }] }, ALL] }")]
    public void UnionsThatAllListEachOtherComeToAnEnd(string schema)
    {
        const int Count = 12;
        var all = string.Join(", ", Enumerable.Range(0, Count).Select(static index => $"{{ \"$ref\": \"#/components/schemas/S{index}\" }}"));
        var schemas = string.Join(",\n", Enumerable.Range(0, Count).Select(index => $"\"S{index}\": {schema.Replace("ALL", all, StringComparison.Ordinal)}"));

        GeneratorHarness.GenerateWithDiagnostics(SpecFile.Inline($$"""
            { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "servers": [{ "url": "https://t.example" }], "paths": {}, "components": { "schemas": { {{schemas}} } } }
            """));
    }
}
