namespace Dash.Generator.Reading;

/// <summary>Gives equal slices of a text one string: a document writes the same few hundred names many thousand times.</summary>
internal sealed class JsonNames
{
    private const int Slots = 4096;
    private const int LongestShared = 40;

    private readonly string?[] _slots = new string?[Slots];

    public string Slice(string text, int start, int length)
    {
        if (length > LongestShared)
        {
            return text.Substring(start, length);
        }

        var hash = 5381;
        for (var index = start; index < start + length; index++)
        {
            hash = unchecked((hash * 33) ^ text[index]);
        }

        var slot = hash & (Slots - 1);
        var known = _slots[slot];
        if (known is not null && known.Length == length && string.CompareOrdinal(known, 0, text, start, length) == 0)
        {
            return known;
        }

        return _slots[slot] = text.Substring(start, length);
    }
}
