using System.Text;
using Dash.Sandbox.Services;
using Microsoft.AspNetCore.Http;

namespace Dash.Sandbox.Hosting;

/// <summary>The body of a request to an API or the control, read once and whole; JSON of posts is small.</summary>
internal sealed record RequestBody(ReadOnlyMemory<byte> Bytes, bool IsTooLong)
{
    /// <summary>The most bytes such a body may have.</summary>
    public const int Largest = 1 << 20;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static async Task<RequestBody> ReadAsync(HttpContext http)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        int read;
        while (buffer.Length <= Largest && (read = await http.Request.Body.ReadAsync(chunk, http.RequestAborted).ConfigureAwait(false)) > 0)
        {
            buffer.Write(chunk, 0, read);
        }

        return new RequestBody(buffer.ToArray(), buffer.Length > Largest);
    }

    public string Text()
    {
        if (IsTooLong)
        {
            throw new ApiProblem(413, $"The body is larger than {Largest} bytes.");
        }

        try
        {
            return Strict.GetString(Bytes.Span);
        }
        catch (DecoderFallbackException)
        {
            throw new ApiProblem(400, "The body is not valid UTF-8.");
        }
    }
}
