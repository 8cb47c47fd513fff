using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Reading;

namespace Dash.Generator.Tests.Reading;

/// <summary>Short ways to read a document in a test.</summary>
internal static class Reader
{
    public const string Path = "specs/test.openapi.json";

    public static ReadResult Read(string text) => Read((Path, text));

    public static ReadResult Read(params (string Path, string Text)[] files) =>
        DocumentReader.Read([.. files.Select(static file => DocumentText.Read(file.Path, file.Text, CancellationToken.None))], CancellationToken.None);

    /// <summary>A document that must be free of problems.</summary>
    public static ApiDocument Clean(string text)
    {
        var result = Read(text);
        Assert.Empty(result.Problems.Select(static problem => problem.ToDiagnostic().ToString()));
        return Assert.Single(result.Documents.Documents);
    }

    /// <summary>The schema of a document that holds only it, and that must be free of problems.</summary>
    public static Schema CleanSchema(string schema, string version = "3.1.0") =>
        Assert.Single(Clean(WithSchemas($"\"Thing\": {schema}", version)).Schemas).Schema;

    /// <summary>Demands one problem, with this id, at the «place» that the text marks.</summary>
    public static DiagnosticInfo SingleProblem(string id, string marked)
    {
        var text = MarkedText.Parse(marked);
        var problem = Assert.Single(Read(text.Text).Problems);
        Assert.Equal((id, text.Position), (problem.Descriptor.Id, problem.Position));
        Assert.Equal(Path, problem.Path);
        return problem;
    }

    public static string WithSchemas(string schemas, string version = "3.1.0") => $$"""
        {
          "openapi": "{{version}}",
          "info": { "title": "Test", "version": "1" },
          "paths": {},
          "components": {
            "schemas": {
              {{schemas}}
            }
          }
        }
        """;

    public static string WithPaths(string paths, string components = "", string version = "3.1.0") => $$"""
        {
          "openapi": "{{version}}",
          "info": { "title": "Test", "version": "1" },
          "paths": {
            {{paths}}
          },
          "components": { {{components}} }
        }
        """;

    /// <summary>A document with one GET on /things.</summary>
    public static string WithOperation(string members, string components = "") =>
        WithPaths($"\"/things\": {{ \"get\": {{ {members} }} }}", components);
}
