using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Planning.Schemas;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Operations;

/// <summary>Says what the text of a header, or of a piece of it, stands for: a string, or a number, true and false.</summary>
internal sealed class HeaderForms(SchemaGraph graph, ShapeReader shapes)
{
    public const string Text = RuntimeNames.HeaderForm + ".Text";

    private const string Literal = RuntimeNames.HeaderForm + ".Literal";
    private const string Either = RuntimeNames.HeaderForm + ".Either";

    /// <summary>Null for a list or an object, which no piece of a header can hold.</summary>
    public string? Of(Schema schema)
    {
        var terminal = graph.Terminal(schema);
        return terminal switch
        {
            { EnumValues.Count: > 0 } => OfEnum(terminal),
            { Types.Count: 1 } => OfType(terminal.Types[0]),
            _ when terminal.Items is not null || shapes.IsObjectLike(terminal) => null,
            _ => Either,
        };
    }

    /// <summary>What the members of an object stand for, as the arguments of its reading; null when a piece would hold a list or an object.</summary>
    public string? OfObject(Schema schema)
    {
        var terminal = graph.Terminal(schema);
        var shape = shapes.IsRecord(terminal) ? shapes.Of(terminal) : null;
        var members = (shape?.Members ?? []).Select(member => (member.Name, Form: member.Schema is null ? Either : Of(member.Schema))).ToList();
        var others = (shape is null ? terminal.AdditionalProperties : shape.AdditionalProperties) is { IsAny: false } additional ? Of(additional) : Text;
        return others is null || members.Exists(static member => member.Form is null) ? null : others + Listed(members, others);
    }

    private static string Listed(IEnumerable<(string Name, string? Form)> members, string others)
    {
        var listed = members.Where(member => member.Form != others).Select(static member => $"new({CSharpLiteral.String(member.Name)}, {member.Form})").ToList();
        return listed.Count == 0 ? "" : $", [{string.Join(", ", listed)}]";
    }

    private static string? OfType(string type) => type switch
    {
        "string" => Text,
        "integer" or "number" or "boolean" => Literal,
        "array" or "object" => null,
        _ => Either,
    };

    private static string OfEnum(Schema terminal)
    {
        var tokens = terminal.EnumValues.Count(value => EnumWire.Of(terminal, value).IsToken);
        return tokens == 0 ? Text : tokens == terminal.EnumValues.Count ? Literal : Either;
    }
}
