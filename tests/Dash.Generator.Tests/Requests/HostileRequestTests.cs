using System.Text.Json.Nodes;
using Dash.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dash.Generator.Tests.Requests;

/// <summary>Names of parameters, media types and encodings that try to leave the literals they are put in.</summary>
public sealed class HostileRequestTests
{
    private static readonly string[] Pieces =
    [
        "\"", "\\", "\\\"", "\"\"\"", "\n", "\r\n", "\u2028", "\0", "{", "}", "{0}", "*/", "//", ");", "\"); class Evil { } //", "</param>", "&", "#endif", "=> throw null;",
        "body", "cancellationToken", "value", "class", "+json", "/", ";", " ", "名", "😀", "1", "a", "",
    ];

    private static readonly string[] Places = ["query", "header", "cookie"];
    private static readonly string[] Kinds = ["text/", "application/", "multipart/", "image/", "", "application/json;", "*/*"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void TheCodeHoldsOnlyWhatWasPlanned(int run)
    {
        for (var seed = run * 10; seed < (run + 1) * 10; seed++)
        {
            var text = Document(new Random(seed));

            var code = GeneratorHarness.Run(SpecFile.Inline(text));

            Assert.True(code.Diagnostics.All(static line => !line.Contains(": Error ", StringComparison.Ordinal)), $"Seed {seed}: {string.Join('\n', code.Diagnostics)}\n{text}");
            var problems = CompiledOutput.Problems(code);
            Assert.True(problems.Count == 0, $"Seed {seed}: {problems.FirstOrDefault()}\n{text}");
            Assert.DoesNotContain(
                code.Files.Values.SelectMany(static file => CSharpSyntaxTree.ParseText(file).GetRoot().DescendantNodes()).OfType<BaseTypeDeclarationSyntax>(),
                static type => type.Identifier.ValueText == "Evil");
        }
    }

    private static string Document(Random random)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var parameters = Enumerable.Range(0, 12).Select(index => Parameter(random, index, names)).ToArray<JsonNode?>();
        var content = new JsonObject();
        for (var index = 0; index < 8; index++)
        {
            content[Kinds[random.Next(Kinds.Length)] + Text(random) + index] = Content(random);
        }

        var operation = new JsonObject
        {
            ["operationId"] = "send", ["parameters"] = new JsonArray(parameters),
            ["requestBody"] = new JsonObject { ["required"] = random.Next(2) == 0, ["description"] = Text(random), ["content"] = content },
            ["responses"] = new JsonObject { ["204"] = new JsonObject { ["description"] = "Done." } },
        };
        return new JsonObject
        {
            ["openapi"] = "3.2.0", ["info"] = new JsonObject { ["title"] = "T", ["version"] = "1" }, ["servers"] = new JsonArray(new JsonObject { ["url"] = "https://t.example" }),
            ["paths"] = new JsonObject { ["/a"] = new JsonObject { ["post"] = operation } },
        }.ToJsonString();
    }

    private static JsonObject Parameter(Random random, int index, HashSet<string> names)
    {
        var name = Text(random) + (random.Next(3) == 0 ? "" : index.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var parameter = new JsonObject { ["name"] = names.Add(name) ? name : name + index + "x", ["in"] = Places[random.Next(Places.Length)], ["required"] = random.Next(3) == 0, ["description"] = Text(random) };
        if (random.Next(4) == 0)
        {
            parameter["content"] = new JsonObject { [random.Next(2) == 0 ? "application/json" : Text(random)] = new JsonObject { ["schema"] = Schema(random) } };
        }
        else
        {
            parameter["schema"] = Schema(random);
            parameter["style"] = new[] { "form", "deepObject", "spaceDelimited", "simple", "cookie", "matrix" }[random.Next(6)];
            parameter["explode"] = random.Next(2) == 0;
            parameter["allowReserved"] = random.Next(2) == 0;
        }

        return parameter;
    }

    private static JsonObject Content(Random random)
    {
        var (first, second) = (Text(random) + "1", Text(random) + "2");
        return new JsonObject
        {
            ["schema"] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { [first] = Schema(random), [second] = new JsonObject { ["type"] = "string", ["format"] = "binary" } } },
            ["encoding"] = new JsonObject
            {
                [first] = new JsonObject { ["contentType"] = Text(random) },
                [second] = random.Next(2) == 0 ? new JsonObject { ["style"] = "deepObject" } : new JsonObject { ["contentType"] = Text(random) },
            },
        };
    }

    private static JsonObject Schema(Random random) => random.Next(6) switch
    {
        0 => new JsonObject { ["type"] = "integer" },
        1 => new JsonObject { ["type"] = "array", ["items"] = Schema(random) },
        2 => new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { [Text(random) + "p"] = new JsonObject { ["type"] = "string" } } },
        3 => new JsonObject { ["type"] = "object", ["additionalProperties"] = Schema(random) },
        4 => [],
        _ => new JsonObject { ["type"] = new JsonArray("string", "null"), ["default"] = Text(random) },
    };

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
