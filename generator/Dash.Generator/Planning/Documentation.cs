using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Schemas;

namespace Dash.Generator.Planning;

/// <summary>Decides what documentation comments say: the document's words first, then what its keywords mean for the reader.</summary>
internal static class Documentation
{
    /// <summary>For what the compiler lets nobody mark as obsolete.</summary>
    private const string Deprecated = " The API has deprecated this.";

    public static DocumentationModel OfType(string? description, string name, string? remarks = null) =>
        Split(description, $"The schema `{name}`.", remarks);

    public static DocumentationModel OfEnumValue(string? description, string wireValue) => string.IsNullOrWhiteSpace(description)
        ? new DocumentationModel { Summary = $"On the wire: `{wireValue}`." }
        : new DocumentationModel { Summary = $"{Sentence(description!)} On the wire: `{wireValue}`." };

    public static DocumentationModel OfMember(ShapeMember member, bool saysDeprecated, SchemaGraph graph)
    {
        var text = WithFacts(Text(member.Description) ?? $"The member `{member.Name}`.", member.Schema, graph);
        return new DocumentationModel { Summary = saysDeprecated ? text + Deprecated : text };
    }

    public static string OfParameter(Parameter parameter, SchemaGraph graph) =>
        WithFacts(Text(parameter.Description) ?? Text(graph.DescriptionOf(parameter.Schema)) ?? $"The parameter `{parameter.Name}`.", parameter.Schema, graph)
        + (parameter.Deprecated ? Deprecated : "");

    public static DocumentationModel OfHeader(ResponseHeader header, SchemaGraph graph)
    {
        var schema = header.Schema;
        var text = WithFacts(Text(header.Description) ?? (schema is null ? null : Text(graph.DescriptionOf(schema))) ?? $"The header `{header.Name}`.", schema, graph);
        return new DocumentationModel { Summary = header.Required ? text + " Documented to be there always." : text };
    }

    /// <param name="body">The body.</param>
    /// <param name="written">What the type of the argument does not say about it, such as the media type of a text.</param>
    public static string OfBody(RequestBody body, string? written = null) =>
        string.Join(" ", new[] { Sentence(Text(body.Description) ?? "What to send."), written }.OfType<string>());

    public static DocumentationModel OfOperation(Operation operation)
    {
        var route = $"`{operation.Method} {operation.PathTemplate}`";
        return (Text(operation.Summary), Text(operation.Description)) switch
        {
            (null, null) => new DocumentationModel { Summary = $"Calls {route}." },
            (null, { } description) => Split(description, description, route),
            ({ } summary, var description) => Split(summary, summary, $"{description}\n\n{route}"),
        };
    }

    /// <summary>The first paragraph is the summary, the others are remarks.</summary>
    private static DocumentationModel Split(string? description, string fallback, string? remarks)
    {
        var text = Text(description) ?? fallback;
        if (text.IndexOf('\n') < 0)
        {
            return new DocumentationModel { Summary = Sentence(text), Remarks = Text(remarks) };
        }

        var lines = text.Split('\n').ToList();
        var end = lines.FindIndex(string.IsNullOrWhiteSpace);
        var rest = end < 0 ? null : string.Join("\n", lines.Skip(end));
        return new DocumentationModel
        {
            Summary = Sentence(string.Join("\n", end < 0 ? lines : lines.Take(end))),
            Remarks = Text(string.Join("\n\n", new[] { rest, remarks }.OfType<string>())),
        };
    }

    private static string WithFacts(string text, Schema? schema, SchemaGraph graph)
    {
        if (schema is null)
        {
            return Sentence(text);
        }

        var facts = ConstraintFacts.Of(graph.Terminal(schema), text).Concat(DefaultFact(graph.DefaultOf(schema)));
        return facts.Aggregate(Sentence(text), static (said, fact) => $"{said} {Sentence(fact)}");
    }

    private static IEnumerable<string> DefaultFact(JsonNode? value) => value switch
    {
        JsonString text => [$"Default: `{text.Value}`."],
        JsonNumber number => [$"Default: {number.Text}."],
        JsonBoolean boolean => [boolean.Value ? "Default: true." : "Default: false."],
        _ => [],
    };

    private static string Sentence(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length == 0 || ".!?:;,…。！？".IndexOf(trimmed[trimmed.Length - 1]) >= 0 ? trimmed : trimmed + ".";
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text!.Trim();
}
