using System.Text.Json.Nodes;
using Dash.Sandbox.Media;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.CodivUpload;

/// <summary>The media addresses of a post: public, of the right kind where that can be told, and confirmed where they were uploaded in parts.</summary>
internal sealed class PostMedia(SandboxContext context, FileShelf shelf)
{
    /// <exception cref="ApiProblem">400: an address is not taken.</exception>
    public void Check(JsonObject sent, string type)
    {
        foreach (var (name, value) in sent.Where(member => member.Key.EndsWith("media_urls", StringComparison.Ordinal)))
        {
            for (var index = 0; index < value!.AsArray().Count; index++)
            {
                Check($"{name}[{index}]", new Uri(value[index]!.GetValue<string>()), type);
            }
        }
    }

    private void Check(string path, Uri address, string type)
    {
        var isOwn = address.IsLoopback && address.Port == context.BaseAddress.Port;
        if (!isOwn && address.Scheme != "https")
        {
            throw Problems.NotValid(path, "Must be a public HTTPS URL");
        }

        if (isOwn && (shelf.Find(address.AbsolutePath) is null || IsUnconfirmed(address)))
        {
            throw Problems.NotValid(path, "The file is not ready. Send its bytes and confirm the upload first");
        }

        var kind = MediaSniffer.FromAddress(address)?.ContentType.Split('/')[0] ?? (address.AbsolutePath.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? "document" : null);
        if (kind is not null && kind != type)
        {
            throw Problems.NotValid(path, $"Is a file of the kind {kind}; a post of the type {type} takes none");
        }
    }

    private bool IsUnconfirmed(Uri address) => context.Database.Run(session => new DocumentStore(session, Kinds.System).List(Kinds.Upload)
        .Any(upload => upload["path"]!.GetValue<string>() == address.AbsolutePath && upload["status"]!.GetValue<string>() != UploadDesk.Ready));
}
