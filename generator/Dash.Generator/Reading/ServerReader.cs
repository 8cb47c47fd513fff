using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Reads the addresses of an API.</summary>
internal sealed class ServerReader(ReadingContext context)
{
    public IReadOnlyList<Server> Read(JsonObject owner)
    {
        var servers = new List<Server>();
        foreach (var item in context.Values.Array(owner, "servers")?.Items ?? [])
        {
            if (context.Values.Expect<JsonObject>(item, "servers", "an array of objects") is { } server && ReadServer(server) is { } read)
            {
                servers.Add(read);
            }
        }

        return servers;
    }

    private Server? ReadServer(JsonObject server)
    {
        Keywords.Server.Check(server, context.Problems);
        var url = context.Values.StringOrAssume(server, "url", "The server", "it is ignored");
        var variables = ReadVariables(server).ToList();
        if (url is not null)
        {
            CheckHoles(url, server, variables);
        }

        return url is null
            ? null
            : new Server
            {
                Url = url,
                Name = context.Values.String(server, "name"),
                Description = context.Values.String(server, "description"),
                Variables = variables,
                Position = server.Position,
            };
    }

    private void CheckHoles(string url, JsonObject server, List<ServerVariable> variables)
    {
        for (var start = url.IndexOf('{'); start >= 0; start = url.IndexOf('{', start + 1))
        {
            var end = url.IndexOf('}', start);
            var hole = url.Substring(start + 1, (end < 0 ? url.Length : end) - start - 1);
            if (!variables.Any(variable => variable.Name == hole) && (context.Values.Object(server, "variables")?[hole]) is null)
            {
                context.Problems.Report(EndpointDescriptors.ServerVariableMissing, server["url"]!.Position, url, hole);
            }
        }
    }

    private IEnumerable<ServerVariable> ReadVariables(JsonObject server)
    {
        foreach (var member in context.Values.Object(server, "variables")?.Members ?? [])
        {
            if (context.Values.Expect<JsonObject>(member.Value, member.Name, "an object") is not { } variable)
            {
                continue;
            }

            Keywords.ServerVariable.Check(variable, context.Problems);
            if (context.Values.StringOrAssume(variable, "default", $"The server variable '{member.Name}'", "its hole stays open") is { } value)
            {
                yield return new ServerVariable
                {
                    Name = member.Name,
                    Default = value,
                    Values = [.. context.Values.Texts(variable, "enum").Select(static text => text.Value)],
                    Description = context.Values.String(variable, "description"),
                    Position = member.Position,
                };
            }
        }
    }
}
