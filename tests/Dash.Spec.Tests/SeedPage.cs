using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dash.Spec.Tests;

/// <summary>
/// Reads a reference page kept as plain text from top to bottom and collects every JSON object and array that starts a line.
/// The last request line above a value says which operation it belongs to, the last heading whether it is sent or received.
/// </summary>
internal sealed partial class SeedPage(string name, string text)
{
    private readonly string[] lines = text.ReplaceLineEndings("\n").Split('\n');
    private string method = "";
    private string url = "";
    private Direction direction;

    public IEnumerable<SeedExample> Examples()
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.StartsWith('{') || line.StartsWith('['))
            {
                var length = LengthOfValue(i);
                yield return new SeedExample(name, i + 1, method, url, direction, string.Join('\n', lines.Skip(i).Take(length)));
                i += length - 1;
            }
            else
            {
                Follow(line);
            }
        }
    }

    private void Follow(string line)
    {
        if (RequestLine().Match(line) is { Success: true } request)
        {
            (method, url, direction) = (request.Groups["method"].Value, request.Groups["url"].Value, Direction.Request);
            return;
        }

        (method, url, direction) = line switch
        {
            _ when line.StartsWith("curl --request ", StringComparison.Ordinal) => (line.Split(' ')[2], "", Direction.Request),
            _ when line.StartsWith("--url ", StringComparison.Ordinal) => (method, line.Split(' ')[1], Direction.Request),
            "Scheduler Response Format" => ("POST", "https://scheduler.dashsocial.com/{platform}/scheduled_posts", Direction.Response),
            "Request" or "body:" or "Example request" or "--data '" => (method, url, Direction.Request),

            // The quote closes the body of a curl command; what is printed below it is the answer.
            "Response" or "Example Response" or "'" => (method, url, Direction.Response),
            _ => (method, url, direction),
        };
    }

    private int LengthOfValue(int start)
    {
        for (var length = 1; start + length <= lines.Length; length++)
        {
            if (IsCompleteValue(string.Join('\n', lines.Skip(start).Take(length))))
            {
                return length;
            }
        }

        throw new InvalidDataException($"{name}({start + 1}): a JSON value starts here but never ends.");
    }

    private static bool IsCompleteValue(string candidate)
    {
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(candidate));
            return JsonDocument.TryParseValue(ref reader, out _) && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^(?<method>GET|POST|PUT|PATCH|DELETE) (?<url>https://\S+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RequestLine();
}
