using Dash.Generator.Tests.Harness;

namespace Dash.Generator.Tests.Planning;

/// <summary>Documents of one compilation that refer to each other.</summary>
public sealed class SeveralDocumentsTests
{
    private const string Shared = """
        {
          "openapi": "3.1.0", "info": { "title": "Shared", "version": "1" }, "servers": [{ "url": "https://shared.example" }], "paths": {},
          "components": {
            "schemas": { "Board": { "type": "object", "properties": { "id": { "type": "string" }, "kind": { "type": "object", "properties": { "code": { "type": "string" } } } } } },
            "responses": { "Refused": { "description": "Refused.", "content": { "application/json": { "schema": { "type": "object", "properties": { "message": { "type": "string" } } } } } } }
          }
        }
        """;

    private const string Main = """
        {
          "openapi": "3.1.0", "info": { "title": "Main", "version": "1" }, "servers": [{ "url": "https://main.example" }],
          "paths": { "/board": { "get": { "operationId": "getBoard", "responses": {
            "200": { "description": "A board.", "content": { "application/json": { "schema": { "$ref": "../shared/shared.json#/components/schemas/Board" } } } },
            "default": { "$ref": "../shared/shared.json#/components/responses/Refused" } } } } }
        }
        """;

    private static readonly SpecFile SharedFile = new("specs/shared/shared.json", Shared) { Namespace = "Acme.Shared", Client = "SharedClient" };

    private static readonly SpecFile MainFile = new("specs/main/main.json", Main) { Namespace = "Acme.Main", Client = "MainClient" };

    [Fact]
    public void ATypeIsGeneratedOnceInTheNamespaceOfItsDocument()
    {
        var code = GeneratorHarness.Generate(MainFile, SharedFile);

        Assert.Equal(
            [
                "Acme.Main.MainClient.g.cs",
                "Acme.Main.MainClientJson.g.cs",
                "Acme.Shared.Board.g.cs",
                "Acme.Shared.BoardKind.g.cs",
                "Acme.Shared.GetBoardError.g.cs",
                "Acme.Shared.SharedClient.g.cs",
                "Acme.Shared.SharedClientJson.g.cs",
            ],
            code.Files.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("Task<global::Acme.Shared.Board> GetBoardAsync(", code.Files["Acme.Main.MainClient.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void TheOrderOfTheFilesChangesNothing() =>
        Assert.Empty(GeneratorHarness.Generate(MainFile, SharedFile).DifferenceTo(GeneratorHarness.Generate(SharedFile, MainFile)));

    [Fact]
    public void WithoutTheOtherFileTheReferencesAreReportedWhereTheyStand()
    {
        var code = GeneratorHarness.GenerateWithDiagnostics(MainFile);

        Assert.Equal(["main.json(4,96): Error DASH015", "main.json(5,26): Error DASH015"], code.Diagnostics.Select(static text => string.Join(": ", text.Split(": ")[..2])));
    }

    [Fact]
    public void AnEditOfOneDocumentThatTheOtherUsesReachesTheOther()
    {
        var before = GeneratorHarness.Generate(MainFile, SharedFile);
        var after = GeneratorHarness.Generate(MainFile, SharedFile with { Namespace = "Acme.Common" });

        Assert.Contains("~ Acme.Main.MainClient.g.cs", before.DifferenceTo(after));
        Assert.DoesNotContain("~ Acme.Main.MainClientJson.g.cs", before.DifferenceTo(after));
    }
}
