namespace Dash.Generator.Reading;

/// <summary>Reads a number and keeps its text.</summary>
internal sealed class JsonNumberReader(JsonCursor cursor, JsonNames names)
{
    public string Read()
    {
        var start = cursor.Index;
        if (cursor.Current == '-')
        {
            cursor.Index++;
        }

        var leadingZero = cursor.Current == '0';
        var digits = ReadDigits(start, "a digit");
        if (leadingZero && digits > 1)
        {
            throw new JsonSyntaxException(cursor.From(start), "a number may not begin with 0. Remove the zero, or quote the value if it is text.");
        }

        if (cursor.Current == '.')
        {
            cursor.Index++;
            ReadDigits(start, "a digit after the decimal point");
        }

        if (cursor.Current is 'e' or 'E')
        {
            cursor.Index++;
            if (cursor.Current is '+' or '-')
            {
                cursor.Index++;
            }

            ReadDigits(start, "a digit in the exponent");
        }

        return names.Slice(cursor.Text, start, cursor.Index - start);
    }

    private int ReadDigits(int numberStart, string expected)
    {
        var first = cursor.Index;
        while (cursor.Current is >= '0' and <= '9')
        {
            cursor.Index++;
        }

        return cursor.Index > first
            ? cursor.Index - first
            : throw new JsonSyntaxException(cursor.From(numberStart), $"the number is not complete: expected {expected}, found {cursor.Found()}.");
    }
}
