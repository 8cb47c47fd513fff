using System.Globalization;

namespace Dash.Scheduling;

/// <summary>What <see cref="Nfc"/> needs to know of Unicode; read on first use from <c>canonical-forms.txt</c>.</summary>
internal sealed class CanonicalForms
{
    private const int HangulBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TailBase = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;

    private static readonly Lazy<CanonicalForms> Loaded = new(() => new CanonicalForms());

    private readonly Dictionary<int, int[]> _parts = [];
    private readonly Dictionary<(int First, int Second), int> _wholes = [];
    private readonly Dictionary<int, int> _classes = [];

    private CanonicalForms()
    {
        foreach (var entry in TextResource.Lines("canonical-forms.txt").SelectMany(line => line.Split(';')))
        {
            Read(entry);
        }
    }

    public static CanonicalForms Shared => Loaded.Value;

    /// <summary>The canonical combining class: 0 for what stands alone.</summary>
    public int Class(int point) => _classes.GetValueOrDefault(point);

    public void Decompose(int point, List<int> into)
    {
        if (point is >= HangulBase and < HangulBase + (Leads * Vowels * Tails))
        {
            var syllable = point - HangulBase;
            into.Add(LeadBase + (syllable / (Vowels * Tails)));
            into.Add(VowelBase + (syllable / Tails % Vowels));
            if (syllable % Tails != 0)
            {
                into.Add(TailBase + (syllable % Tails));
            }
        }
        else if (_parts.TryGetValue(point, out var parts))
        {
            Array.ForEach(parts, part => Decompose(part, into));
        }
        else
        {
            into.Add(point);
        }
    }

    public int? Compose(int first, int second)
    {
        if (first is >= LeadBase and < LeadBase + Leads && second is >= VowelBase and < VowelBase + Vowels)
        {
            return HangulBase + ((((first - LeadBase) * Vowels) + second - VowelBase) * Tails);
        }

        var openSyllable = first is >= HangulBase and < HangulBase + (Leads * Vowels * Tails) && (first - HangulBase) % Tails == 0;
        if (openSyllable && second is > TailBase and < TailBase + Tails)
        {
            return first + second - TailBase;
        }

        return _wholes.TryGetValue((first, second), out var whole) ? whole : null;
    }

    private void Read(string entry)
    {
        var sign = entry.IndexOfAny(['=', '!', '-']);
        var point = Hex(entry[..sign]);
        if (entry[sign] == '-')
        {
            var colon = entry.IndexOf(':', StringComparison.Ordinal);
            var mark = int.Parse(entry.AsSpan(colon + 1), CultureInfo.InvariantCulture);
            for (var i = point; i <= Hex(entry[(sign + 1)..colon]); i++)
            {
                _classes[i] = mark;
            }

            return;
        }

        int[] parts = [.. entry[(sign + 1)..].Split(' ').Select(Hex)];
        _parts[point] = parts;
        if (entry[sign] == '=')
        {
            _wholes[(parts[0], parts[1])] = point;
        }
    }

    private static int Hex(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
