using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Texts that go over the wire. A JSON document may hold half a surrogate pair as an escape, but UTF-8 has no form for it.</summary>
internal static class WireText
{
    public static void Check(string text, SourcePosition position, ProblemLog problems)
    {
        if (HoldsHalfPair(text))
        {
            problems.Report(Descriptors.HalfSurrogatePair, position, text);
        }
    }

    /// <summary>A name as RFC 9110, 5.6.2, has it: for headers, cookies and methods.</summary>
    public static bool IsToken(string text)
    {
        foreach (var character in text)
        {
            if (character is <= ' ' or > '~' || "()<>@,;:\\\"/[]?={}".IndexOf(character) >= 0)
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    public static bool HoldsHalfPair(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsSurrogate(text[index]))
            {
                continue;
            }

            if (!char.IsSurrogatePair(text, index))
            {
                return true;
            }

            index++;
        }

        return false;
    }
}
