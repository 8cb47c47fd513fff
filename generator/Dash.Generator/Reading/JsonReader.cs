using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Reads JSON (RFC 8259) into a tree that knows where everything stands. Stops at the first error of syntax.</summary>
internal sealed class JsonReader
{
    /// <summary>Deeper than any document written by people; keeps the compiler's thread from running out of stack.</summary>
    internal const int DeepestNesting = 256;

    private readonly JsonCursor _cursor;
    private readonly JsonStringReader _strings;
    private readonly JsonNumberReader _numbers;
    private readonly ProblemLog _problems;
    private readonly CancellationToken _cancellationToken;
    private int _depth;

    private JsonReader(string text, ProblemLog problems, CancellationToken cancellationToken)
    {
        var names = new JsonNames();
        _cursor = new JsonCursor(text);
        _strings = new JsonStringReader(_cursor, names);
        _numbers = new JsonNumberReader(_cursor, names);
        _problems = problems;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The value that the text holds, or null after a problem that leaves nothing to work with.</summary>
    public static JsonNode? Read(string text, ProblemLog problems, CancellationToken cancellationToken)
    {
        try
        {
            return new JsonReader(text, problems, cancellationToken).ReadDocument();
        }
        catch (JsonSyntaxException failure)
        {
            problems.Report(failure.Descriptor, failure.Position, failure.Argument);
            return null;
        }
    }

    private JsonNode ReadDocument()
    {
        _cursor.SkipWhitespace();
        var value = ReadValue();
        _cursor.SkipWhitespace();
        return _cursor.AtEnd
            ? value
            : throw Unexpected("the end of the file");
    }

    private JsonNode ReadValue()
    {
        switch (_cursor.Current)
        {
            case '{':
                return ReadObject();
            case '[':
                return ReadArray();
            case '"':
                var start = _cursor.Index;
                return new JsonString(_strings.Read(), _cursor.From(start));
            case '-' or (>= '0' and <= '9'):
                var first = _cursor.Index;
                return new JsonNumber(_numbers.Read(), _cursor.From(first));
            default:
                return ReadLiteral();
        }
    }

    private JsonNode ReadLiteral()
    {
        if (TryTake("true") is { } yes)
        {
            return new JsonBoolean(true, yes);
        }

        if (TryTake("false") is { } no)
        {
            return new JsonBoolean(false, no);
        }

        return TryTake("null") is { } nothing ? new JsonNull(nothing) : throw Unexpected("a value");
    }

    private SourcePosition? TryTake(string word)
    {
        if (string.CompareOrdinal(_cursor.Text, _cursor.Index, word, 0, word.Length) != 0)
        {
            return null;
        }

        var position = _cursor.Here(word.Length);
        _cursor.Index += word.Length;
        return position;
    }

    private JsonObject ReadObject()
    {
        var position = Enter();
        var members = new MemberList(_problems);
        while (!Ends('}', members.Count))
        {
            members.Add(ReadMember());
        }

        _depth--;
        return new JsonObject(members.Members, position);
    }

    private JsonMember ReadMember()
    {
        if (_cursor.Current != '"')
        {
            throw Unexpected("a name in double quotes");
        }

        var start = _cursor.Index;
        var name = _strings.Read();
        var position = _cursor.From(start);
        _cursor.SkipWhitespace();
        if (_cursor.Current != ':')
        {
            throw Unexpected($"':' after the name \"{name}\"");
        }

        _cursor.Index++;
        _cursor.SkipWhitespace();
        return new JsonMember(name, position, ReadValue());
    }

    private JsonArray ReadArray()
    {
        var position = Enter();
        var items = new List<JsonNode>();
        while (!Ends(']', items.Count))
        {
            items.Add(ReadValue());
        }

        _depth--;
        return new JsonArray(items, position);
    }

    private SourcePosition Enter()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var position = _cursor.Here();
        if (++_depth > DeepestNesting)
        {
            throw new JsonSyntaxException(Descriptors.TooDeep, position, DeepestNesting.ToString(CultureInfo.InvariantCulture));
        }

        _cursor.Index++;
        return position;
    }

    /// <summary>Steps to the next element, over the comma that parts it from the one before, or over the closing bracket.</summary>
    private bool Ends(char bracket, int count)
    {
        _cursor.SkipWhitespace();
        if (_cursor.Current == bracket)
        {
            _cursor.Index++;
            return true;
        }

        if (count == 0)
        {
            return false;
        }

        var comma = _cursor.Here();
        if (_cursor.Current != ',')
        {
            throw Unexpected($"',' or '{bracket}'");
        }

        _cursor.Index++;
        _cursor.SkipWhitespace();
        return _cursor.Current == bracket
            ? throw new JsonSyntaxException(comma, $"a comma stands before '{bracket}'. Remove the comma.")
            : false;
    }

    private JsonSyntaxException Unexpected(string expected)
    {
        var message = $"expected {expected}, found {_cursor.Found()}.";
        return new JsonSyntaxException(_cursor.Here(), _cursor.Current switch
        {
            '/' or '#' => message + " JSON has no comments: remove it.",
            '\'' => message + " Text is written in double quotes.",
            _ => message,
        });
    }
}
