using System.Globalization;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Finds the values of an enumeration that are numbers or booleans on the wire. Numbers compare by value: <c>1.0</c> is <c>1</c>.</summary>
internal sealed class TokenTable
{
    private readonly Dictionary<decimal, int> _numbers = [];
    private readonly int _true = -1;
    private readonly int _false = -1;

    internal TokenTable(IReadOnlyList<string> wires, int first)
    {
        for (var place = first; place < wires.Count; place++)
        {
            if (wires[place] == "true")
            {
                _true = place;
            }
            else if (wires[place] == "false")
            {
                _false = place;
            }
            else if (decimal.TryParse(wires[place], NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            {
                _numbers.TryAdd(number, place);
            }
        }
    }

    /// <summary>The place of the token under the reader; -1 when it is not in the table.</summary>
    internal int Find(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => _true,
        JsonTokenType.False => _false,
        JsonTokenType.Number => reader.TryGetDecimal(out var number) && _numbers.TryGetValue(number, out var place) ? place : -1,
        _ => -1,
    };
}
