using System.Text;
using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;
using Microsoft.AspNetCore.Http;

namespace Dash.Sandbox.Hosting;

/// <summary>The body of a request to an API or the control, read once and whole; JSON of posts is small.</summary>
internal sealed record RequestBody(ReadOnlyMemory<byte> Bytes, bool IsTooLong, int Allowed)
{
    /// <summary>The most bytes a body may have that is no form.</summary>
    public const int Largest = 1 << 20;

    /// <summary>The most bytes of a form with files: what the systems that take one allow, and room for the rest of the form.</summary>
    public const int LargestForm = (100 << 20) + Largest;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static int LargestOf(ApiOperation? operation, HttpRequest request) =>
        operation?.Form is not null && FormReader.IsForm(request.ContentType) ? LargestForm : Largest;

    public static async Task<RequestBody> ReadAsync(HttpContext http, int allowed = Largest)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        int read;
        while (buffer.Length <= allowed && (read = await http.Request.Body.ReadAsync(chunk, http.RequestAborted).ConfigureAwait(false)) > 0)
        {
            buffer.Write(chunk, 0, read);
        }

        return new RequestBody(buffer.ToArray(), buffer.Length > allowed, allowed);
    }

    public string Text()
    {
        DemandWhole();
        try
        {
            return Strict.GetString(Bytes.Span);
        }
        catch (DecoderFallbackException)
        {
            throw new ApiProblem(400, "The body is not valid UTF-8.");
        }
    }

    /// <exception cref="ApiProblem">413: it was too long to be read to its end.</exception>
    public void DemandWhole()
    {
        if (IsTooLong)
        {
            throw new ApiProblem(413, $"The body is larger than {Allowed} bytes.");
        }
    }
}
