using System.Text;

namespace Dash.Runtime;

/// <summary>Decodes bodies that are text: by their byte order mark, else by their charset, else as UTF-8.</summary>
internal static class AnswerText
{
    internal static string Decode(HttpResponseMessage response, ReadOnlySpan<byte> body) => body switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => EncodingOf(response).GetString(body),
    };

    private static Encoding EncodingOf(HttpResponseMessage response)
    {
        var name = response.Content.Headers.ContentType?.CharSet?.Trim('"', ' ');
        try
        {
            return string.IsNullOrEmpty(name) ? Encoding.UTF8 : Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            // A charset that .NET does not know is mostly a spelling of UTF-8, such as "utf8".
            return Encoding.UTF8;
        }
    }
}
