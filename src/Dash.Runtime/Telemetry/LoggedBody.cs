using System.Text;

namespace Dash.Runtime.Telemetry;

/// <summary>The beginning of a body as a log may hold it, when the caller has asked for that: without keys.</summary>
internal static class LoggedBody
{
    private const int Longest = 4096;

    internal static string? Of(ReadOnlySpan<byte> body, SecretText secrets)
    {
        if (body.IsEmpty)
        {
            return null;
        }

        // More is decoded than shown: a key that straddles the end has to be whole to be found.
        var text = secrets.RemoveFrom(Encoding.UTF8.GetString(body[..int.Min(body.Length, Longest + (secrets.Length * 4))]));
        return text.Length <= Longest ? text : $"{text[..Longest]}…";
    }
}
