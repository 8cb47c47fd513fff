using Dash.Generator.Tests.Harness;

namespace Dash.Generator.Tests.Planning;

/// <summary>A project names the operations it wants; only they and what they use are generated.</summary>
public sealed class SelectionTests
{
    private const string Text = """
        {
          "openapi": "3.1.0", "info": { "title": "Hub", "version": "1" }, "servers": [{ "url": "https://hub.example" }],
          "paths": {
            "/repos": { "get": { "tags": ["Repos"], "operationId": "listRepos", "responses": { "200": { "description": "Repos.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Repo" } } } } } } },
            "/repos/{id}/issues": { "get": { "tags": ["C#", "Issues"], "operationId": "listIssues",
              "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
              "responses": { "200": { "description": "Issues.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Issue" } } } } } } },
            "/gists": {
              "get": { "tags": ["Gists"], "operationId": "listGists", "responses": { "200": { "description": "Gists.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Gist" } } } } } },
              "delete": { "tags": ["Gists"], "operationId": "deleteGists", "responses": { "204": { "description": "Gone." } } } }
          },
          "components": { "schemas": {
            "Repo": { "type": "object", "properties": { "owner": { "$ref": "#/components/schemas/Owner" } } },
            "Owner": { "type": "object", "properties": { "name": { "type": "string" } } },
            "Issue": { "type": "object", "properties": { "state": { "$ref": "#/components/schemas/State" } } },
            "State": { "type": "string", "enum": ["open", "closed"] },
            "Gist": { "type": "object", "properties": { "text": { "type": "string" } } },
            "Orphan": { "type": "object", "properties": { "text": { "type": "string" } } }
          } }
        }
        """;

    private static readonly SpecFile File = SpecFile.Inline(Text);

    [Theory]
    [InlineData(null, null, "Gist Issue Orphan Owner Repo State")]
    [InlineData("/repos/**", null, "Issue Owner Repo State")]
    [InlineData("/repos", null, "Owner Repo")]
    [InlineData("/repos/*/issues", null, "Issue State")]
    [InlineData("/repos/{id}/issues", null, "Issue State")]
    [InlineData("/*", null, "Gist Owner Repo")]
    [InlineData("tag:Issues; tag:Gists", null, "Gist Issue State")]
    [InlineData("tag:Issues|tag:Gists", null, "Gist Issue State")]
    [InlineData("tag:C%23", null, "Issue State")]
    [InlineData("operation:listR*", null, "Owner Repo")]
    [InlineData("operation:*", null, "Gist Issue Owner Repo State")]
    [InlineData(null, "/repos/**", "Gist")]
    [InlineData("operation:list*", "tag:Gists", "Issue Owner Repo State")]
    [InlineData(null, "operation:deleteGists", "Gist Issue Owner Repo State")]
    public void OnlyTypesThatSelectedOperationsUseAreGenerated(string? include, string? exclude, string types)
    {
        var code = GeneratorHarness.Generate(File with { Include = include, Exclude = exclude });

        Assert.Equal(types, string.Join(' ', code.Files.Keys.Select(static name => name.Split('.')[1]).Where(static name => !name.Contains("Client", StringComparison.Ordinal)).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void ClientsHaveTheSelectedOperationsOnly()
    {
        var code = GeneratorHarness.Generate(File with { Exclude = "operation:deleteGists;tag:Repos" });

        var text = string.Concat(code.Files.Values);
        Assert.Contains("ListIssuesAsync", text, StringComparison.Ordinal);
        Assert.DoesNotContain("DeleteGistsAsync", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ListReposAsync", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("operation:listIssue", "openapi.json(1,1): Warning DASH080: 'operation:listIssue' in OpenApiInclude matches no operation of this document. Did you mean 'operation:listIssues'? Correct the pattern or remove it.")]
    [InlineData("tag:issue", "openapi.json(1,1): Warning DASH080: 'tag:issue' in OpenApiInclude matches no operation of this document. Did you mean 'tag:Issues'? Correct the pattern or remove it.")]
    [InlineData("/repo/**", "openapi.json(1,1): Warning DASH080: '/repo/**' in OpenApiInclude matches no operation of this document. Did you mean '/repos/**'? Correct the pattern or remove it.")]
    [InlineData("/nothing/like/it", "openapi.json(1,1): Warning DASH080: '/nothing/like/it' in OpenApiInclude matches no operation of this document. Correct the pattern or remove it.")]
    [InlineData("repos", "openapi.json(1,1): Warning DASH081: 'repos' in OpenApiInclude is not a pattern. Expected a path such as '/posts/**', 'tag:Posts' or 'operation:listPosts'.")]
    [InlineData("tag:", "openapi.json(1,1): Warning DASH081: 'tag:' in OpenApiInclude is not a pattern. Expected a path such as '/posts/**', 'tag:Posts' or 'operation:listPosts'.")]
    public void APatternWithoutEffectIsReported(string include, string expected)
    {
        var code = GeneratorHarness.GenerateWithDiagnostics(File with { Include = include });

        Assert.Equal([expected], code.Diagnostics);
        Assert.DoesNotContain("Sample.Gist.g.cs", code.Files.Keys);
    }

    [Fact]
    public void APatternThatExcludesNothingIsReported() => Assert.Equal(
        ["openapi.json(1,1): Warning DASH080: 'tag:Gist' in OpenApiExclude matches no operation of this document. Did you mean 'tag:Gists'? Correct the pattern or remove it."],
        GeneratorHarness.GenerateWithDiagnostics(File with { Exclude = "tag:Gist" }).Diagnostics);

    [Fact]
    public void EditingWhatIsLeftOutWritesNothing()
    {
        var file = File with { Include = "tag:Issues" };
        var session = new GeneratorSession(file);
        session.Run();

        var second = session.RunAfterEditing(file with { Text = Text.Replace("Gists.", "Other gists.", StringComparison.Ordinal) });

        Assert.Equal("Modified: 1", RunReasons.Of(second, Steps.Documents));
        Assert.Equal("Unchanged: 1", RunReasons.Of(second, Steps.Plan));
        Assert.DoesNotContain("Modified", RunReasons.OfFiles(second), StringComparison.Ordinal);
    }

    [Fact]
    public void EditingASelectedSchemaWritesOneFile()
    {
        var file = File with { Include = "tag:Issues" };
        var session = new GeneratorSession(file);
        session.Run();

        var second = session.RunAfterEditing(file with { Text = Text.Replace("\"open\", ", "\"open\", \"draft\", ", StringComparison.Ordinal) });

        Assert.EndsWith("Modified: 1", RunReasons.OfFiles(second), StringComparison.Ordinal);
    }
}
