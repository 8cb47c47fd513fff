using System.Text;
using Dash.Generator.Tests.Hostile;
using FsCheck;
using FsCheck.Fluent;

namespace Dash.Generator.Tests.Properties;

/// <summary>Texts that break what handles text carelessly. All are valid Unicode; see <see cref="HalfPairTests"/> for those that are not.</summary>
internal static class TextGen
{
    private const int LastCodePoint = 0x10FFFF;
    private const int FirstSurrogate = 0xD800;
    private const int Surrogates = 0x800;

    // Lengths around the buffers of the runtime: 64, 256 and 4096 bytes.
    private static readonly int[] LongLengths = [63, 64, 65, 255, 256, 257, 1365, 4095, 4096, 4097];

    public static Gen<string> Any { get; } = Gen.Frequency(
        (1, Gen.Constant("")),
        (6, Gen.Elements(HostileText.Pieces).ListOf().Select(static pieces => string.Concat(pieces.Take(6)))),
        (3, Character().ListOf().Select(static characters => string.Concat(characters.Take(12)))),
        (1, Gen.Elements("2026-03-08", "2026-03-08T10:30:00+02:00", "true", "null", "-0", "1E400", "AAAA", "00000000-0000-0000-0000-000000000000", "P1D")),
        (1, Gen.Elements(LongLengths).Zip(Gen.Elements("x", "é", "\n", "名"), static (length, text) => string.Concat(Enumerable.Repeat(text, length)))));

    /// <summary>Half of what it takes to say a character beyond the first 65536, which UTF-8 has no form for.</summary>
    public static Gen<string> WithHalfPairs { get; } = Gen.Elements("\uD800", "\uDBFF", "\uDC00", "\uDFFF", "\uDE00\uD83D", "a", "😀", "\"", "\n")
        .NonEmptyListOf().Select(static pieces => string.Concat(pieces));

    private static Gen<string> Character() => Gen.Choose(0, LastCodePoint - Surrogates)
        .Select(static number => new Rune(number < FirstSurrogate ? number : number + Surrogates).ToString());
}
