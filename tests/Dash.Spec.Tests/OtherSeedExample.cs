using System.Text.Json.Nodes;
using Dash.Testing;

namespace Dash.Spec.Tests;

/// <summary>A JSON value printed in a guide of another system, with the operation it belongs to.</summary>
/// <param name="Page">File the guide is kept in.</param>
/// <param name="Line">Line on which the value begins, counted from 1.</param>
/// <param name="Document">Document of the system.</param>
/// <param name="Operation">Operation that sends or answers it.</param>
/// <param name="Status">Status it is answered with; null when it is sent.</param>
/// <param name="Json">The value, with ids in the place of what only stands for one.</param>
public sealed record OtherSeedExample(string Page, int Line, string Document, string Operation, int? Status, string Json)
{
    private const string Id = "f47ac10b-58cc-4372-a567-0e02b2c3d479";

    public override string ToString() => $"{Page}({Line}) {(Status is null ? "sent" : $"answer {Status}")} of {Operation}";

    internal static IEnumerable<OtherSeedExample> All() =>
        from kind in new (string Document, Func<JsonObject, (string Operation, int? Status)> Of)[]
        {
            (SpecFolder.CodivUpload, OfCodivUpload), (SpecFolder.PostEverywhere, OfPostEverywhere), (SpecFolder.Wonda, OfWonda),
        }
        from file in Directory.GetFiles(SharedFolder.PathTo("reference", "seeds"), kind.Document.Split('.')[0] + "-*.txt").Order(StringComparer.Ordinal)
        from example in LooseJson.Examples(File.ReadAllText(file))
        let body = Complete(example.Json)
        let use = kind.Of(body)
        select new OtherSeedExample(Path.GetFileName(file), example.Line, kind.Document, use.Operation, use.Status, body.ToJsonString());

    private static (string Operation, int? Status) OfCodivUpload(JsonObject body) =>
        body.ContainsKey("post_type") ? ("createPost", null) : ("getPost", 200);

    private static (string Operation, int? Status) OfPostEverywhere(JsonObject body) => ("createPost", body.ContainsKey("data")
        ? (string?)body["error"]?["code"] switch { null => 201, "validation_error" => 400, "invalid_api_key" => 401, _ => 429 }
        : null);

    private static (string Operation, int? Status) OfWonda(JsonObject body) => body switch
    {
        _ when body.ContainsKey("mediaId") => ("publishInstagram", null),
        _ when body.ContainsKey("mediaIds") => ("publishInstagramCarousel", null),
        _ when body.ContainsKey("outputJobId") => ("publishInstagram", 200),
        _ => ("publishInstagramCarousel", 200),
    };

    // The guides print "uuid" and "..." where an id belongs, and once only the part of a post that they speak of.
    private static JsonObject Complete(string json)
    {
        var body = JsonNode.Parse(json)!.AsObject();
        if ((string?)body["media_ids"]?[0] == "uuid")
        {
            body["media_ids"]![0] = Id;
        }

        if ((string?)body["post"]?["id"] == "...")
        {
            body["post"]!["id"] = Id;
        }

        if (body.ContainsKey("platform_content") && !body.ContainsKey("content"))
        {
            body["content"] = "";
        }

        return body;
    }
}
