using System.Text.Json;

namespace Dash.Generator.Tests.Hostile;

/// <summary>
/// Texts that try to leave the place they are put in; a seed always gives the same. As harmless texts they are words that begin with
/// <see cref="Slot"/>, which shows where in the output a text of the document went.
/// </summary>
internal sealed class HostileText(int seed, bool isHarmless = false)
{
    public const string Slot = "slot";

    internal static readonly string[] Pieces =
    [
        "\"", "\"\"\"", "\\", "\\\"", "'", "\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\0", "\t", "\u200B", "\u202E", "\uFEFF", "\uFFFF",
        "*/", "/*", "//", "///", "{", "}", "{{", "}}", "{0}", "$\"", "@\"", "`", "``", "<", ">", "</summary>", "<see cref=\"x\"/>", "&", "&amp;", "]]>", "<!--", "-->",
        "#endif", "#pragma warning disable", "\n#error evil\n", ");", "; class Evil { }", "\nclass Evil { }\n", "[Evil]", "=> throw null;", "\\u0022", "\\u000a",
        "class", "event", "record", "file", "required", "field", "void", "global::", "System", "Task", "Equals", "ToString", "Clone", "Members", "Write", "Validate",
        "é", "ß", "名前", "😀", "e\u0301", "ﬁ", "İ", "a", "b", "1", "-1", "_", " ", "", "Ａ",
    ];

    private readonly Random _random = new(seed);
    private int _slots;

    /// <summary>Ends in a letter, so that it is not blank.</summary>
    public string Text() => isHarmless ? NextSlot() : Pile() + "z";

    /// <summary>Half a pair is refused in what goes over the wire, since UTF-8 has no form for it.</summary>
    public string WireText() => isHarmless ? NextSlot() : Pile().Replace("Ａ", "", StringComparison.Ordinal);

    /// <summary>Different from all others, and now and then very long.</summary>
    public string Name() => isHarmless ? NextSlot() : WireText() + "n" + (_random.Next(12) == 0 ? new string('x', 2_000) : "") + _random.Next(1_000_000);

    public string PathText() => Without(WireText(), "{}#?");

    /// <summary>What may stand in the braces of a path or of the address of a server.</summary>
    public string HoleName() => Without(Name(), "{}/#?");

    /// <summary>What HTTP takes as the name of a header.</summary>
    public string HeaderName() => new([.. Name().Where(static character => char.IsAsciiLetterOrDigit(character) || "!#$%&'*+-.^_`|~".Contains(character, StringComparison.Ordinal)).Take(100), 'h', .. NextSlot()]);

    public static string Pointer(string name) => Uri.EscapeDataString(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));

    /// <summary>Half a pair cannot be held by a JsonNode, so it is written into the text. The letter it replaces stands in no keyword.</summary>
    public static string WithLoneSurrogates(string json) =>
        json.Replace(JsonEncodedText.Encode("Ａ").ToString(), "\\uD800", StringComparison.Ordinal);

    private string NextSlot() => FormattableString.Invariant($"{Slot}{++_slots}");

    private string Pile() => string.Concat(Enumerable.Range(0, _random.Next(1, 7)).Select(_ => Pieces[_random.Next(Pieces.Length)]));

    private static string Without(string text, string characters) => string.Concat(text.Where(character => !characters.Contains(character, StringComparison.Ordinal)));
}
