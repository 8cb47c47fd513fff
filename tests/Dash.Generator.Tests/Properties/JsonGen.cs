using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Dash.Generator.Tests.Properties;

/// <summary>JSON of any kind, spelled in any way.</summary>
internal static class JsonGen
{
    private static readonly Gen<string> Scalars = Gen.Frequency(
        (1, Gen.Elements("null", "true", "false")),
        (2, Gen.Elements("0", "-0", "1.0", "1e3", "1E-2", "-12.50", "123456789012345678901234567890", "1e400")),
        (1, Gen.Choose(int.MinValue, int.MaxValue).Select(static number => number.ToString(CultureInfo.InvariantCulture))),
        (3, TextGen.Any.Select(Quote)),
        (1, Gen.Elements("\"\\u0041\\/\"", "\"\\ud83d\\ude00\"", "\"\\ud800\"", "\"\\udc00x\"")));

    /// <summary>Text of JSON; the numbers and texts in it may be spelled in more than one way.</summary>
    public static Gen<string> Text { get; } = Below(2);

    public static Gen<object?> Element { get; } = Text.Select(static text => (object?)JsonElement.Parse(text));

    public static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static Gen<string> Below(int depth) => depth == 0 ? Scalars : Gen.Frequency(
        (4, Scalars),
        (1, Below(depth - 1).ListOf().Select(static items => $"[{string.Join(',', items.Take(4))}]")),
        (1, TextGen.Any.Zip(Below(depth - 1)).ListOf().Select(static members => $"{{{string.Join(", ", members.Take(4).DistinctBy(static member => member.Item1).Select(static member => $"{Quote(member.Item1)}: {member.Item2}"))}}}")));
}
