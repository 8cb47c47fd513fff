namespace Dash.Generator.Reading;

/// <summary>Reads the title and description of a document.</summary>
internal sealed class InfoReader(ReadingContext context)
{
    private const string Assumption = "the API has no name that namespace and client could be named after";

    public (string Title, string? Description) Read()
    {
        if (context.Root["info"] is null)
        {
            context.Values.Assume(context.Root.Position, "info", "The document", Assumption);
            return ("", null);
        }

        if (context.Values.Object(context.Root, "info") is not { } info)
        {
            return ("", null);
        }

        Keywords.Info.Check(info, context.Problems);
        return (context.Values.StringOrAssume(info, "title", "'info'", Assumption) ?? "", context.Values.String(info, "description"));
    }
}
