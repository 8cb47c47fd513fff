using System.Collections.Generic;
using System.Linq;
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
        return url is null
            ? null
            : new Server
            {
                Url = url,
                Name = context.Values.String(server, "name"),
                Description = context.Values.String(server, "description"),
                Variables = [.. ReadVariables(server)],
                Position = server.Position,
            };
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
