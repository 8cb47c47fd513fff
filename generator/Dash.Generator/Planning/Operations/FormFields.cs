using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Schemas;
using Dash.Generator.Planning.Types;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Operations;

/// <summary>Writes down, as C#, how the members of a form are written where that differs from the usual way.</summary>
internal sealed class FormFields(TypePlanner types, ProblemList problems)
{
    /// <summary>The list of exceptions; null when there is none.</summary>
    public string? Of(MediaTypeContent content, TypeModel type, DocumentTarget target)
    {
        var members = content.Schema is { } schema && types.Graph.Terminal(schema) is var terminal && type.Kind == TypeKind.Record
            ? types.Shapes.Of(terminal).Members
            : null;
        var fields = content.Encodings
            .Where(rule => HasEffect(rule, members, content, target))
            .Select(rule => Field(rule, members?.FirstOrDefault(member => member.Name == rule.Property) is { } member && IsFile(member, content)))
            .OfType<string>()
            .ToList();
        return fields.Count == 0 ? null : $"[{string.Join(", ", fields)}]";
    }

    private bool HasEffect(EncodingRule rule, IReadOnlyList<ShapeMember>? members, MediaTypeContent content, DocumentTarget target)
    {
        if (members is null)
        {
            return true;
        }

        var member = members.FirstOrDefault(member => member.Name == rule.Property);
        if (member is null)
        {
            problems.Report(RequestDescriptors.EncodingWithoutEffect, target.Document, rule.Position, rule.Property, "the body has no property of this name");
        }
        else if (rule.Headers is { } headers && !IsFile(member, content))
        {
            problems.Report(RequestDescriptors.EncodingWithoutEffect, target.Document, headers, rule.Property, "only files can have headers, by ApiFile.WithHeader");
        }

        return member is not null;
    }

    private bool IsFile(ShapeMember member, MediaTypeContent content) => member.Schema is { } schema
        && MediaTypeKinds.Of(content.MediaType) == MediaTypeKind.Multipart && FormFiles.CountOf(schema, types.Graph) != FileCount.None;

    /// <summary>OpenAPI 3.1, 4.8.15: a style, or a part of one, that is written makes the content type meaningless.</summary>
    private static string? Field(EncodingRule rule, bool isFile)
    {
        var name = CSharpLiteral.String(rule.Property);
        if (isFile || (rule.Style is null && rule.Explode is null && !rule.AllowReserved))
        {
            return rule.ContentType is null ? null : $"new({name}, {CSharpLiteral.String(rule.ContentType)})";
        }

        var style = rule.Style is ParameterStyle.SpaceDelimited or ParameterStyle.PipeDelimited or ParameterStyle.DeepObject ? rule.Style.Value : ParameterStyle.Form;
        var explode = style == ParameterStyle.DeepObject || (rule.Explode ?? style == ParameterStyle.Form) ? "" : ", Explode: false";
        var reserved = rule.AllowReserved ? ", AllowReserved: true" : "";
        return $"new({name}, Style: {RuntimeNames.ParameterStyle}.{style}{explode}{reserved})";
    }
}
