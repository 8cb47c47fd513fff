using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Reads the list of parameters of a path or an operation.</summary>
internal sealed class ParameterListReader(ReadingContext context)
{
    public IReadOnlyList<Parameter> Read(JsonObject owner)
    {
        var list = context.Values.Array(owner, "parameters");
        if (list is null)
        {
            return [];
        }

        var parameters = new List<Parameter>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (context.References.Follow(item, "parameters") is not { } found
                || found.Context.Parameters.Read(found.Node) is not { } parameter
                || IsSetElsewhere(parameter, item.Position))
            {
                continue;
            }

            if (parameters.Any(earlier => earlier.Location == parameter.Location && earlier.Name == parameter.Name))
            {
                context.Problems.Report(Descriptors.DuplicateParameter, item.Position, parameter.Location.ToString().ToLowerInvariant(), parameter.Name);
                continue;
            }

            parameters.Add(parameter);
        }

        return parameters;
    }

    private bool IsSetElsewhere(Parameter parameter, SourcePosition position)
    {
        if (parameter.Location != ParameterLocation.Header)
        {
            return false;
        }

        var source = parameter.Name.ToLowerInvariant() switch
        {
            "accept" => "the media types of the responses",
            "content-type" => "the media type of the request body",
            "authorization" => "the security scheme",
            _ => null,
        };
        if (source is null)
        {
            return false;
        }

        context.Problems.Report(Descriptors.HeaderParameterIgnored, position, parameter.Name, source);
        return true;
    }
}
