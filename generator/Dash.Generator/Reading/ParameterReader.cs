using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Support;

namespace Dash.Generator.Reading;

/// <summary>Reads one parameter and fills in the defaults of its place.</summary>
internal sealed class ParameterReader(ReadingContext context)
{
    private static readonly Dictionary<string, ParameterLocation> Locations = new(StringComparer.Ordinal)
    {
        ["path"] = ParameterLocation.Path,
        ["query"] = ParameterLocation.Query,
        ["header"] = ParameterLocation.Header,
        ["cookie"] = ParameterLocation.Cookie,
        ["querystring"] = ParameterLocation.QueryString,
    };

    private static readonly Dictionary<string, ParameterStyle> Styles = new(StringComparer.Ordinal)
    {
        ["simple"] = ParameterStyle.Simple,
        ["form"] = ParameterStyle.Form,
        ["label"] = ParameterStyle.Label,
        ["matrix"] = ParameterStyle.Matrix,
        ["spaceDelimited"] = ParameterStyle.SpaceDelimited,
        ["pipeDelimited"] = ParameterStyle.PipeDelimited,
        ["deepObject"] = ParameterStyle.DeepObject,
        ["cookie"] = ParameterStyle.Cookie,
    };

    /// <summary>Null when name or place is missing, which is reported.</summary>
    public Parameter? Read(JsonObject node)
    {
        var values = context.Values;
        Keywords.Parameter.Check(node, context.Problems);
        var name = values.RequiredString(node, "name", "The parameter", "it is sent under this name");
        var place = values.RequiredString(node, "in", name is null ? "The parameter" : $"The parameter '{name}'", "expected path, query, header or cookie");
        if (name is null || place is null || LocationOf(node, place) is not { } location)
        {
            return null;
        }

        WireText.Check(name, node["name"]!.Position, context.Problems);
        var style = StyleOf(node) ?? (location is ParameterLocation.Query or ParameterLocation.Cookie ? ParameterStyle.Form : ParameterStyle.Simple);
        var (schema, mediaType) = ReadType(node, name);
        return new Parameter
        {
            Name = name,
            Location = location,
            Required = values.Boolean(node, "required") | IsInPath(node, location, name),
            Schema = schema,
            ContentMediaType = mediaType,
            Style = style,
            Explode = values.Boolean(node, "explode", otherwise: style is ParameterStyle.Form or ParameterStyle.Cookie),
            AllowReserved = values.Boolean(node, "allowReserved"),
            Description = values.String(node, "description"),
            Deprecated = values.Boolean(node, "deprecated"),
            Position = node.Position,
        };
    }

    private ParameterLocation? LocationOf(JsonObject node, string place)
    {
        if (Locations.TryGetValue(place, out var location))
        {
            return location;
        }

        var advice = place is "body" or "formData"
            ? " Swagger 2.0 wrote bodies as parameters; OpenAPI 3 has 'requestBody'."
            : Suggestion.For(place, Locations.Keys);
        context.Problems.Report(Descriptors.UnknownValue, node["in"]!.Position, place, "in", "path, query, header or cookie", advice);
        return null;
    }

    /// <summary>The style that is written; null when none is, or one that is reported.</summary>
    public ParameterStyle? StyleOf(JsonObject node)
    {
        if (context.Values.Text(node, "style") is not { } text)
        {
            return null;
        }

        if (Styles.TryGetValue(text.Value, out var style))
        {
            return style;
        }

        context.Problems.Report(Descriptors.UnknownValue, text.Position, text.Value, "style", string.Join(", ", Styles.Keys), Suggestion.For(text.Value, Styles.Keys));
        return null;
    }

    private bool IsInPath(JsonObject node, ParameterLocation location, string name)
    {
        if (location == ParameterLocation.Path && node["required"] is not JsonBoolean { Value: true })
        {
            context.Problems.Report(Descriptors.PathParameterOptional, node.Position, name);
        }

        return location == ParameterLocation.Path;
    }

    /// <summary>The schema that Swagger 2.0 wrote into the parameter itself.</summary>
    private static JsonObject OwnType(JsonObject node) =>
        new([.. node.Members.Where(static member => member.Name is "type" or "format" or "items" or "enum" or "default")], node.Position);

    private (Schema Schema, string? MediaType) ReadType(JsonObject node, string name)
    {
        if (node["schema"] is { } schema)
        {
            return (context.Schemas.Read(schema, "schema"), null);
        }

        var contents = context.Contents.Read(node);
        if (contents.Count > 0)
        {
            return (contents[0].Schema ?? context.Schemas.Any(contents[0].Position), contents[0].MediaType);
        }

        context.Values.Assume(node.Position, "schema", $"The parameter '{name}'", node["type"] is null ? "its value is text" : "its own 'type' counts, as in Swagger 2.0");
        return (context.Schemas.Read(OwnType(node), "schema"), null);
    }
}
