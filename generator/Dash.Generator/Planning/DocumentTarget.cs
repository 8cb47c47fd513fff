using Dash.Generator.Document;
using Dash.Generator.Planning.Names;

namespace Dash.Generator.Planning;

/// <summary>A document and the names the project wants its code under.</summary>
internal sealed class DocumentTarget
{
    private DocumentTarget(ApiDocument document, string @namespace, string client)
    {
        Document = document;
        Namespace = @namespace;
        Client = client;
    }

    public ApiDocument Document { get; }

    public string Namespace { get; }

    /// <summary>The name of the root client.</summary>
    public string Client { get; }

    /// <summary>The project selects operations, so only schemas that these use are wanted.</summary>
    public bool IsFiltered { get; init; }

    /// <summary>The models check themselves against the constraints of the document.</summary>
    public bool IsValidated { get; init; }

    /// <summary>What the project leaves out is made of the document's title: "Acme Petstore" gives AcmePetstore and AcmePetstoreClient.</summary>
    public static DocumentTarget For(ApiDocument document, string? @namespace, string? client, bool isFiltered = false, bool isValidated = false)
    {
        var title = Identifier.Pascal(document.Title.Length == 0 ? "Api" : document.Title);
        return new DocumentTarget(
            document,
            string.IsNullOrWhiteSpace(@namespace) ? title : Identifier.Namespace(@namespace!.Trim()),
            string.IsNullOrWhiteSpace(client) ? title + "Client" : Identifier.TypeName(client!.Trim()))
        {
            IsFiltered = isFiltered,
            IsValidated = isValidated,
        };
    }
}
