using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Model;
using Dash.Generator.Support;
using static Dash.Generator.Support.RuntimeNames;

namespace Dash.Generator.Emitting;

/// <summary>Writes the pieces of a union that belong to one variant.</summary>
internal static class VariantEmitter
{
    private const string NotNullWhen = "global::System.Diagnostics.CodeAnalysis.NotNullWhen";

    /// <summary>How the variant is told from the others.</summary>
    public static string Entry(VariantModel variant) => CodeWriter.Write($$"""
        new {{JsonUnionVariant}}<{{variant.Type.Name}}, {{variant.Type.Codec}}>({{Kinds(variant.Kinds)}})
        {
            {{(variant.Tags.Count == 0 ? "" : $"Tags = {Texts(variant.Tags)},")}}
            {{(variant.Values.Count == 0 ? "" : $"Values = {Texts(variant.Values)},")}}
            {{(variant.ItemKinds == ValueKinds.Any ? "" : $"ItemKinds = {Kinds(variant.ItemKinds)},")}}
            {{Members(variant)}}
            {{(variant.IsFallback ? "IsFallback = true," : "")}}
        },
        """);

    public static string Constructor(UnionModel union, VariantModel variant, int index) => CodeWriter.Write($$"""
        /// <summary>Holds a value of the variant {{variant.Name}}.</summary>
        /// <param name="value">The value.</param>
        public {{union.Type.Name}}({{variant.Type.Name}} value) => _value = {{UnionValue}}.Of({{index}}, value);
        """);

    public static string Conversion(UnionModel union, VariantModel variant) => CodeWriter.Write($$"""
        /// <summary>The value as one of the union.</summary>
        /// <param name="value">The value.</param>
        public static implicit operator {{union.Type.FullName}}({{variant.Type.Name}} value) => new(value);
        """);

    public static string TryGet(VariantModel variant, int index) => CodeWriter.Write($$"""
        /// <summary>The value, if it is of the variant {{variant.Name}}.</summary>
        /// <param name="value">The value.</param>
        /// <returns>Whether it is.</returns>
        public bool TryGet{{variant.Name}}({{(variant.Type.IsValueType ? "" : $"[{NotNullWhen}(true)] ")}}out {{variant.Type.Name}}{{(variant.Type.IsValueType ? "" : "?")}} value) => _value.TryGet<{{variant.Type.Name}}>({{index}}, out value);
        """);

    public static string ParameterDocumentation(VariantModel variant) => $"/// <param name=\"{variant.Parameter.TrimStart('@')}\">Is called with a value of the variant {variant.Name}.</param>";

    private static string Members(VariantModel variant) => variant.IsOpen || (variant.Kinds & ValueKinds.Object) == 0 ? "" : CodeWriter.Write($$"""
        Members =
        [
            {{CodeWriter.Lines(variant.Members, Member)}}
        ],
        """);

    private static string Member(VariantMemberModel member)
    {
        var kinds = member.Kinds == ValueKinds.Any ? "" : ", " + Kinds(member.Kinds);
        var required = member.IsRequired ? ", IsRequired: true" : "";
        var values = member.Values.Count == 0 ? "" : $", Values: {Texts(member.Values)}";
        var items = member.ItemKinds == ValueKinds.Any ? "" : $", ItemKinds: {Kinds(member.ItemKinds)}";
        var form = member.Form == ValueForm.Any ? "" : $", Form: {JsonValueForm}.{member.Form}";
        return $"new({CSharpLiteral.String(member.WireName)}{kinds}{required}{values}{items}{form}),";
    }

    private static string Kinds(ValueKinds kinds) => kinds is ValueKinds.Any or ValueKinds.None
        ? $"{JsonKinds}.{kinds}"
        : string.Join(" | ", kinds.ToString().Split([", "], System.StringSplitOptions.None).Select(static kind => $"{JsonKinds}.{kind}"));

    private static string Texts(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(CSharpLiteral.String))}]";
}
