using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Names;
using Dash.Generator.Planning.Schemas;
using Dash.Generator.Planning.Types;

namespace Dash.Generator.Planning.Operations;

/// <summary>Gives parameters their types, and the usual style to those whose style their place does not have.</summary>
internal sealed class ParameterPlanner(TypePlanner types, ProblemList problems)
{
    private const string Separators = "()<>@,;:\\\"/[]?={} \t";

    public PlannedParameter Plan(Parameter parameter, string place)
    {
        if (parameter.Location == ParameterLocation.Header && !IsToken(parameter.Name))
        {
            return new PlannedParameter { Parameter = parameter, Refusal = "no header can have this name" };
        }

        if (parameter.ContentMediaType is { } mediaType && !JsonMediaType.IsJson(mediaType))
        {
            return PlanText(parameter, mediaType, place);
        }

        var written = WithStyleOfPlace(parameter);
        return new PlannedParameter { Parameter = written, Type = Written(TypeOf(parameter, place), written) };
    }

    /// <summary>What is neither JSON nor a form is text that the caller writes.</summary>
    private PlannedParameter PlanText(Parameter parameter, string mediaType, string place)
    {
        if (parameter.Location != ParameterLocation.QueryString)
        {
            return new PlannedParameter { Parameter = parameter, Type = TypeModels.String };
        }

        return MediaTypeKinds.Of(mediaType) == MediaTypeKind.Form && TypeOf(parameter, place) is { Kind: not (TypeKind.Scalar or TypeKind.OpenEnum or TypeKind.List) } type
            ? new PlannedParameter { Parameter = parameter, Type = type }
            : new PlannedParameter { Parameter = parameter, Refusal = $"a whole query as '{mediaType}' is not generated, but as JSON or as an object in 'application/x-www-form-urlencoded'" };
    }

    private TypeModel TypeOf(Parameter parameter, string place) =>
        types.Plan(parameter.Schema, new TypeSite(place + Identifier.Pascal(parameter.Name), Direction.Request));

    private Parameter WithStyleOfPlace(Parameter parameter)
    {
        if (HasStyle(parameter.Location, parameter.Style))
        {
            return parameter;
        }

        var usual = ParameterParts.UsualStyle(parameter.Location);
        var document = types.Graph.TargetOf(parameter.Schema).Document;
        problems.Report(
            RequestDescriptors.StyleOfOtherPlace, document, parameter.Position,
            parameter.Location.ToString().ToLowerInvariant(), parameter.Name, Identifier.Camel(parameter.Style.ToString()), Identifier.Camel(usual.ToString()));
        return parameter with { Style = usual };
    }

    private static bool HasStyle(ParameterLocation location, ParameterStyle style) => location switch
    {
        ParameterLocation.Path => style is ParameterStyle.Simple or ParameterStyle.Label or ParameterStyle.Matrix,
        ParameterLocation.Header => style == ParameterStyle.Simple,
        ParameterLocation.Cookie => style is ParameterStyle.Form or ParameterStyle.Cookie,
        ParameterLocation.QueryString => true,
        _ => style is ParameterStyle.Form or ParameterStyle.SpaceDelimited or ParameterStyle.PipeDelimited or ParameterStyle.DeepObject,
    };

    /// <summary>What a parameter without a type holds is text in the end, unless its style or media type has room for more.</summary>
    private static TypeModel Written(TypeModel type, Parameter parameter) => type switch
    {
        _ when parameter.ContentMediaType is not null || parameter.Style == ParameterStyle.DeepObject => type,
        { Kind: TypeKind.Any } => TypeModels.String,
        { Kind: TypeKind.List, Element.Kind: TypeKind.Any } => TypeModels.ListOf(TypeModels.String),
        _ => type,
    };

    /// <summary>A name as RFC 9110, 5.6.2, has it.</summary>
    public static bool IsToken(string name) => name.All(static character => character is > ' ' and <= '~' && Separators.IndexOf(character) < 0);
}
