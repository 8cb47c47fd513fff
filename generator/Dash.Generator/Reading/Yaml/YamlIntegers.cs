using System.Globalization;
using System.Numerics;

namespace Dash.Generator.Reading.Yaml;

/// <summary>Integers in base 16 (<c>0x1F</c>) and 8 (<c>0o17</c>), which JSON writes in base 10.</summary>
internal static class YamlIntegers
{
    private const int MostDigits = 64;

    /// <summary>Null for text that only looks like one.</summary>
    public static string? Convert(string text)
    {
        var radix = text[1] == 'x' ? 16 : 8;
        if (text.Length > MostDigits)
        {
            return null;
        }

        var value = BigInteger.Zero;
        for (var index = 2; index < text.Length; index++)
        {
            var digit = Digit(text[index]);
            if (digit < 0 || digit >= radix)
            {
                return null;
            }

            value = (value * radix) + digit;
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }

    private static int Digit(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'a' and <= 'f' => character - 'a' + 10,
        >= 'A' and <= 'F' => character - 'A' + 10,
        _ => -1,
    };
}
