using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.Wonda;

/// <summary>Keeps the bytes of a part among the uploads, to be read at an address of the sandbox.</summary>
internal sealed class WondaFiles(SandboxContext context)
{
    /// <returns>The path of the file on the sandbox.</returns>
    public string Keep(FormPart part, string contentType)
    {
        var name = Guid.NewGuid().ToString("N");
        using (var file = context.Uploads.Create(name))
        {
            file.Write(part.Bytes.Span);
        }

        var key = $"{name}/{Safe(part.FileName ?? part.Name)}";
        context.Database.Run(session =>
        {
            var uploads = new UploadStore(session);
            uploads.Expect(key, contentType, context.Clock.GetUtcNow());
            uploads.Fill(key, name);
        });
        return FileShelf.UploadsPath + key;
    }

    // The name ends up in an address: only what needs no escaping stays.
    private static string Safe(string name) => string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_' ? letter : '-'));
}
