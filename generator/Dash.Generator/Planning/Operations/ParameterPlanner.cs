using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Schemas;
using Dash.Generator.Planning.Types;

namespace Dash.Generator.Planning.Operations;

/// <summary>Gives parameters their types and refuses those that cannot be written yet.</summary>
internal sealed class ParameterPlanner(TypePlanner types)
{
    public PlannedParameter Plan(Parameter parameter, string place)
    {
        if (StyleRefusal(parameter) is { } refusal)
        {
            return new PlannedParameter { Parameter = parameter, Refusal = refusal };
        }

        var type = types.Plan(parameter.Schema, new TypeSite(place + Names.Identifier.Pascal(parameter.Name), Direction.Request));
        return TypeRefusal(parameter, type) is { } reason
            ? new PlannedParameter { Parameter = parameter, Refusal = reason }
            : new PlannedParameter { Parameter = parameter, Type = Text(type) };
    }

    private static string? StyleRefusal(Parameter parameter)
    {
        if (parameter.ContentMediaType is { } mediaType)
        {
            return $"a parameter written as '{mediaType}' is not generated yet";
        }

        if (parameter.Location == ParameterLocation.Cookie)
        {
            return "cookies are not sent yet";
        }

        var usual = parameter.Location == ParameterLocation.Query ? ParameterStyle.Form : ParameterStyle.Simple;
        return parameter.Style == usual ? null : $"the style '{Names.Identifier.Camel(parameter.Style.ToString())}' is not generated yet";
    }

    private static string? TypeRefusal(Parameter parameter, TypeModel type) => type.Kind switch
    {
        TypeKind.Record or TypeKind.Map => "an object as a parameter is not generated yet",
        TypeKind.List when parameter.Location == ParameterLocation.Path => "a list in the path is not generated yet",
        TypeKind.List when type.Element!.Kind is not (TypeKind.Scalar or TypeKind.OpenEnum or TypeKind.Any) => "a list of objects or lists as a parameter is not generated yet",
        _ => null,
    };

    /// <summary>What a parameter without a type holds is text in the end.</summary>
    private static TypeModel Text(TypeModel type) => type switch
    {
        { Kind: TypeKind.Any } => TypeModels.String,
        { Kind: TypeKind.List, Element.HoldsNull: true } => TypeModels.ListOf(TypeModels.String),
        _ => type,
    };
}
