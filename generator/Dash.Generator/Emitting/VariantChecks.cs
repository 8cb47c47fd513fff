using System.Globalization;
using System.Linq;
using Dash.Generator.Model;
using Dash.Generator.Support;
using static Dash.Generator.Support.RuntimeNames;

namespace Dash.Generator.Emitting;

/// <summary>Writes how a union checks the value it holds.</summary>
internal static class VariantChecks
{
    private const string Signature = $"void {Validation}IValidatable.Validate(ref {Validation}ValidationRun run)";

    public static string Patterns(UnionModel union) => CodeWriter.Lines(union.Patterns, static pattern =>
        $"private static readonly {Validation}TextPattern {pattern.Field} = new({CSharpLiteral.String(pattern.Source)}, {CSharpLiteral.String(pattern.Expression)});");

    /// <summary>A model checks itself; everything else is checked here, variant by variant.</summary>
    public static string Emit(UnionModel union) => union.Variants.All(static variant => variant.Check is null)
        ? $"{Signature} => _value.Validate(ref run);"
        : CodeWriter.Write($$"""
            {{Signature}}
            {
                switch (_value.Variant)
                {
                    {{string.Join("\n", union.Variants.Select(Case).OfType<string>())}}
                    default: _value.Validate(ref run); break;
                }
            }
            """);

    private static string? Case(VariantModel variant, int index) => variant.Check is null ? null : CodeWriter.Write($$"""
        case {{index}}:
        {
            {{ValueCheckEmitter.Emit(variant.Check, Site(variant, index.ToString(CultureInfo.InvariantCulture)))}}
            break;
        }
        """);

    private static CheckSite Site(VariantModel variant, string index) => new()
    {
        Access = $"_value.Get<{variant.Type.Name}>()",
        Suffix = index,
        Place = "",
        IsAlwaysThere = variant.Type is { IsValueType: true, HoldsNull: false },
        IsDemanded = false,
    };
}
