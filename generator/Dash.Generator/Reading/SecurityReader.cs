using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Support;

namespace Dash.Generator.Reading;

/// <summary>Reads what a document or an operation needs to prove who calls.</summary>
internal sealed class SecurityReader(ReadingContext context)
{
    private IReadOnlyList<string>? _declared;

    /// <summary>Null when nothing is said; empty when it is said that nothing is needed.</summary>
    public IReadOnlyList<SecurityRequirement>? Read(JsonObject owner)
    {
        if (context.Values.Array(owner, "security") is not { } alternatives)
        {
            return null;
        }

        var read = new List<SecurityRequirement>();
        foreach (var item in alternatives.Items)
        {
            if (context.Values.Expect<JsonObject>(item, "security", "an array of objects") is { } requirement)
            {
                read.Add(new SecurityRequirement { Schemes = [.. requirement.Members.Select(Name)] });
            }
        }

        return read;
    }

    private string Name(JsonMember member)
    {
        _declared ??= [.. (context.Values.Object(context.Root, "components") is { } components ? context.Values.Object(components, "securitySchemes") : null)?.Members.Select(static scheme => scheme.Name) ?? []];
        context.Values.Expect<JsonArray>(member.Value, member.Name, "an array of scopes");
        if (!_declared.Contains(member.Name, StringComparer.Ordinal))
        {
            context.Problems.Report(EndpointDescriptors.UndeclaredScheme, member.Position, member.Name, Suggestion.For(member.Name, _declared));
        }

        return member.Name;
    }
}
