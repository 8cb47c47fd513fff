using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Reads <c>enum</c> and the extensions that name and describe its values, which stay aligned with the values.</summary>
internal sealed class EnumReader(ValueReader values, ProblemLog problems)
{
    public EnumFacts Read(JsonObject keywords)
    {
        // A constant is an enum of one value, and says more than an enum beside it.
        if (keywords["const"] is JsonString or JsonNumber or JsonBoolean)
        {
            return new EnumFacts { Values = [keywords["const"]!] };
        }

        if (values.Array(keywords, "enum") is not { } list)
        {
            return EnumFacts.None;
        }

        if (list.Items.Count == 0)
        {
            problems.Report(Descriptors.EnumValues, list.Position, "The enum has no values, so any value is allowed.");
        }

        var kept = KeptIndexes(list);
        return new EnumFacts
        {
            Values = [.. kept.Select(index => list.Items[index])],
            Names = Aligned(keywords, ["x-enum-varnames", "x-enumNames"], list, kept),
            Descriptions = Aligned(keywords, ["x-enum-descriptions", "x-enumDescriptions"], list, kept),
            HasNull = list.Items.Any(static item => item is JsonNull),
        };
    }

    private List<int> KeptIndexes(JsonArray list)
    {
        var kept = new List<int>(list.Items.Count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < list.Items.Count; index++)
        {
            var key = list.Items[index] switch
            {
                JsonString written => "\"" + written.Value,
                JsonNumber number => number.Text,
                JsonBoolean boolean => boolean.Kind,
                _ => null,
            };
            if (key is not null && !seen.Add(key))
            {
                problems.Report(Descriptors.EnumValues, list.Items[index].Position, $"The enum has the value '{key.TrimStart('"')}' already.");
            }
            else if (list.Items[index] is not JsonNull)
            {
                if (list.Items[index] is JsonString text)
                {
                    WireText.Check(text.Value, text.Position, problems);
                }

                kept.Add(index);
            }
        }

        return kept;
    }

    private IReadOnlyList<JsonString> Aligned(JsonObject keywords, string[] spellings, JsonArray list, List<int> kept)
    {
        if (spellings.Select(keywords.Find).FirstOrDefault(static member => member is not null) is not { } member)
        {
            return [];
        }

        if (member.Value is JsonObject byValue)
        {
            return AlignedByValue(byValue, list, kept);
        }

        var texts = values.Texts(keywords, member.Name);
        if (texts.Count == list.Items.Count)
        {
            return [.. kept.Select(index => texts[index])];
        }

        if (texts.Count == kept.Count)
        {
            return texts;
        }

        problems.Report(Descriptors.EnumNames, member.Position, member.Name, Text(texts.Count), Text(list.Items.Count));
        return [];
    }

    /// <summary>Some writers give the texts as an object with the values as names; it counts when it covers them all.</summary>
    private static IReadOnlyList<JsonString> AlignedByValue(JsonObject texts, JsonArray list, List<int> kept)
    {
        var aligned = kept.Select(index => list.Items[index] is JsonString value ? texts[value.Value] as JsonString : null).OfType<JsonString>().ToList();
        return aligned.Count == kept.Count ? aligned : [];
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
