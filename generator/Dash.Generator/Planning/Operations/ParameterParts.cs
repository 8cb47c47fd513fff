using Dash.Generator.Document;
using Dash.Generator.Model;
using static Dash.Generator.Support.RuntimeNames;
using Style = Dash.Generator.Document.ParameterStyle;

namespace Dash.Generator.Planning.Operations;

/// <summary>Chooses how a parameter gets into the request: text and lists of text in the usual style directly, anything else by its JSON.</summary>
internal static class ParameterParts
{
    /// <param name="parameter">The parameter, with a style that its place has.</param>
    /// <param name="type">Its type.</param>
    /// <param name="value">Its value as C#.</param>
    /// <param name="isSent">Whether the value is never null.</param>
    public static RequestPartModel Of(Parameter parameter, TypeModel type, string value, bool isSent)
    {
        if (parameter.ContentMediaType is not null && JsonMediaType.IsJson(parameter.ContentMediaType))
        {
            return Part(parameter, "Json", isSent ? type : Optional(type), value, options: null);
        }

        if (parameter.Location == ParameterLocation.QueryString)
        {
            return Part(parameter, "", isSent ? type : Optional(type), value, options: null);
        }

        return IsUsual(parameter) && Direct(parameter, type, value, isSent) is { } direct
            ? direct
            : Part(parameter, "Styled", isSent ? type : Optional(type), value, Options(parameter));
    }

    /// <summary>The style that a place has without a word in the document.</summary>
    public static Style UsualStyle(ParameterLocation location) =>
        location is ParameterLocation.Query or ParameterLocation.Cookie or ParameterLocation.QueryString ? Style.Form : Style.Simple;

    private static bool IsUsual(Parameter parameter) =>
        parameter.Style == UsualStyle(parameter.Location) && parameter.Location != ParameterLocation.Cookie && !AllowsReserved(parameter);

    /// <summary>A header and a cookie escape nothing, or everything.</summary>
    private static bool AllowsReserved(Parameter parameter) =>
        parameter.AllowReserved && parameter.Location is ParameterLocation.Path or ParameterLocation.Query;

    private static RequestPartModel? Direct(Parameter parameter, TypeModel type, string value, bool isSent) => type.Kind switch
    {
        _ when IsText(type) => Part(parameter, isSent ? "" : type.IsValueType ? "Struct" : "Reference", type, value, options: null),
        TypeKind.List when IsText(type.Element!) && parameter.Location == ParameterLocation.Query => Part(parameter, "List", type.Element!, value, Explode(parameter)),
        TypeKind.List when IsText(type.Element!) && parameter.Location == ParameterLocation.Header => Part(parameter, "List", type.Element!, value, options: null),
        _ => null,
    };

    private static bool IsText(TypeModel type) => type is { Kind: TypeKind.Scalar or TypeKind.OpenEnum, HoldsNull: false };

    private static string Options(Parameter parameter)
    {
        var explode = Explode(parameter);
        var reserved = AllowsReserved(parameter) ? ", allowReserved: true" : "";
        return parameter.Location == ParameterLocation.Header ? explode : $"{Support.RuntimeNames.ParameterStyle}.{parameter.Style}, {explode}{reserved}";
    }

    private static string Explode(Parameter parameter) => parameter.Explode ? "explode: true" : "explode: false";

    /// <summary>The type with null as a value; JSON's null adds nothing to a request.</summary>
    private static TypeModel Optional(TypeModel type) => type with
    {
        Name = type.Name + "?",
        Codec = $"{(type.IsValueType ? NullableCodec : NullableReferenceCodec)}<{type.Name}, {type.Codec}>",
        HoldsNull = true,
    };

    private static RequestPartModel Part(Parameter parameter, string suffix, TypeModel type, string value, string? options) => new()
    {
        Method = parameter.Location + suffix,
        Type = type,
        WireName = parameter.Location == ParameterLocation.QueryString ? null : parameter.Name,
        Value = value,
        Options = options,
    };
}
