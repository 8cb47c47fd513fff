namespace Dash.Generator.Reading;

/// <summary>Reads the title and description of a document.</summary>
internal sealed class InfoReader(ReadingContext context)
{
    private const string Advice = "\"title\" is the name of the API, and namespace and client are named after it";

    public (string Title, string? Description) Read()
    {
        if (context.Root["info"] is null)
        {
            context.Values.Missing(context.Root.Position, "info", "The document", "\"info\": { \"title\": \"…\", \"version\": \"…\" }");
            return ("", null);
        }

        if (context.Values.Object(context.Root, "info") is not { } info)
        {
            return ("", null);
        }

        Keywords.Info.Check(info, context.Problems);
        return (context.Values.RequiredString(info, "title", "'info'", Advice) ?? "", context.Values.String(info, "description"));
    }
}
