using Dash.Generator.Tests.Harness;

namespace Dash.Generator.Tests.Sources;

/// <summary>Which additional files are documents, and what their code is called.</summary>
public sealed class DocumentSourceTests
{
    private const string Text = """
        { "openapi": "3.1.0", "info": { "title": "Acme pet-store", "version": "1" }, "servers": [{ "url": "https://acme.example" }], "paths": {} }
        """;

    [Theory]
    [InlineData("api.openapi.json")]
    [InlineData("folder/API.OpenApi.JSON")]
    public void AFileNamedLikeADocumentIsOne(string path) =>
        Assert.Contains("AcmePetStore.AcmePetStoreClient.g.cs", GeneratorHarness.Generate(new SpecFile(path, Text)).Files.Keys);

    [Theory]
    [InlineData("appsettings.json")]
    [InlineData("openapi.json")]
    [InlineData("notes.openapi.json.txt")]
    public void AnyOtherFileIsLeftAlone(string path) =>
        Assert.Empty(GeneratorHarness.Generate(new SpecFile(path, "not even JSON")).Files);

    [Fact]
    public void AnOptionMakesAnyFileADocument()
    {
        Assert.Contains("Acme.AcmePetStoreClient.g.cs", GeneratorHarness.Generate(new SpecFile("a.json", Text) { Namespace = "Acme" }).Files.Keys);
        Assert.Contains("AcmePetStore.PetClient.g.cs", GeneratorHarness.Generate(new SpecFile("a.json", Text) { Client = "PetClient" }).Files.Keys);
    }

    [Fact]
    public void ANameThatIsNoIdentifierIsMadeOne()
    {
        var code = GeneratorHarness.Generate(new SpecFile("a.json", Text) { Namespace = "Acme.event; class Evil", Client = "my-client" });

        Assert.Contains("Acme.EventClassEvil.MyClient.g.cs", code.Files.Keys);
    }

    [Fact]
    public void TheSameFileNamedTwiceIsGeneratedOnce()
    {
        var file = new SpecFile("a.openapi.json", Text);

        Assert.Equal(GeneratorHarness.Generate(file).Files, GeneratorHarness.Generate(file, file).Files);
    }

    [Fact]
    public void NoDocumentNoCode() => Assert.Empty(GeneratorHarness.Generate().Files);
}
