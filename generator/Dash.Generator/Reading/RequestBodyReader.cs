using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Reads the body of a request, at the end of its references.</summary>
internal sealed class RequestBodyReader(ReadingContext context)
{
    public RequestBody? Read(JsonNode node) =>
        context.References.Follow(node, "requestBody") is { } found ? found.Context.Bodies.ReadBody(found.Node) : null;

    private RequestBody ReadBody(JsonObject body)
    {
        Keywords.RequestBody.Check(body, context.Problems);
        if (body["content"] is null)
        {
            context.Values.Assume(body.Position, "content", "The request body", "nothing can be sent as it");
        }

        return new RequestBody
        {
            Required = context.Values.Boolean(body, "required"),
            Description = context.Values.String(body, "description"),
            Contents = context.Contents.Read(body),
            Position = body.Position,
        };
    }
}
