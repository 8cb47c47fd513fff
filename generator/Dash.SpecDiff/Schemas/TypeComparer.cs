using Dash.SpecDiff.Checks;

namespace Dash.SpecDiff.Schemas;

/// <summary>Compares the types of values and how texts and numbers are written.</summary>
internal static class TypeComparer
{
    /// <summary>A format whose values are all values of the other.</summary>
    private static readonly HashSet<(string Narrow, string Wide)> Narrower =
        [("int32", "int64"), ("float", "double"), ("email", "idn-email"), ("uri", "uri-reference"), ("uri", "iri"), ("int8", "int32"), ("int16", "int32"), ("int16", "int64"), ("int8", "int64")];

    /// <summary>Whether the types have enough in common for the rest to be compared.</summary>
    public static bool Compare(SchemaReport report, SchemaPair pair)
    {
        var (old, @new) = (pair.Old.Types, pair.New.Types);
        if (pair.Old.IsNever || pair.New.IsNever)
        {
            CompareNever(report, pair);
            return false;
        }

        if (!old.SetEquals(@new))
        {
            var check = Covers(@new, old) ? TypeChecks.TypeWidened : Covers(old, @new) ? TypeChecks.TypeNarrowed : TypeChecks.TypeChanged;
            report.Add(pair, check, "type", $"type {Text(old)} → {Text(@new)}");
            if (check == TypeChecks.TypeChanged || old.Count == 0 || @new.Count == 0)
            {
                return false;
            }
        }

        CompareFormats(report, pair);
        CompareEncodings(report, pair);
        return true;
    }

    private static void CompareNever(SchemaReport report, SchemaPair pair)
    {
        if (pair.Old.IsNever != pair.New.IsNever)
        {
            report.Add(pair, pair.Old.IsNever ? TypeChecks.TypeWidened : TypeChecks.TypeNarrowed, "type", pair.Old.IsNever ? "no value → some" : "some values → none");
        }
    }

    private static void CompareFormats(SchemaReport report, SchemaPair pair)
    {
        var (old, @new) = (pair.Old.Format, pair.New.Format);
        if (old == @new)
        {
            return;
        }

        var check = @new is null || (old is not null && Narrower.Contains((old, @new))) ? TypeChecks.FormatWidened
            : old is null || Narrower.Contains((@new, old)) ? TypeChecks.FormatNarrowed
            : TypeChecks.FormatChanged;
        report.Add(pair, check, "format", $"format {old ?? "none"} → {@new ?? "none"}");
    }

    private static void CompareEncodings(SchemaReport report, SchemaPair pair)
    {
        var (old, @new) = (Encoding(pair.Old), Encoding(pair.New));
        if (old != @new)
        {
            report.Add(pair, TypeChecks.ContentEncodingChanged, "contentEncoding", $"content {old} → {@new}");
        }
    }

    private static string Encoding(SchemaView view) =>
        $"{view.First(static part => part.ContentEncoding) ?? "plain"} {view.First(static part => part.ContentMediaType)}".TrimEnd();

    /// <summary>Every value of the narrow types has one of the wide types; no type means all.</summary>
    private static bool Covers(IReadOnlySet<string> wide, IReadOnlySet<string> narrow) =>
        wide.Count == 0 || (narrow.Count > 0 && narrow.All(type => wide.Contains(type) || (type == "integer" && wide.Contains("number"))));

    private static string Text(IReadOnlySet<string> types) => types.Count == 0 ? "any" : string.Join("|", types.Order(StringComparer.Ordinal));
}
