using System;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Names;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Endpoints;

/// <summary>Makes a method for each server of a document, as soon as there is something to choose: a server, a variable, the host of a path.</summary>
internal sealed class ServerPlanner(TypeNames names)
{
    private const int LongestName = 40;

    /// <summary>Null when the client's default address says it all.</summary>
    public ServersModel? Plan(DocumentTarget target, TypeNameModel root)
    {
        var servers = target.Document.Servers.Where(static server => ServerUrls.Filled(server) is not (null or "" or "/")).ToList();
        if (servers.Count == 0 || (servers.Count == 1 && servers[0].Variables.Count == 0 && ServerUrls.IsAbsolute(servers[0].Url)))
        {
            return null;
        }

        var type = names.Claim(target, root.Name.TrimStart('@') + "Servers", target.Document.Position);
        var scope = new NameScope([.. ReservedNames.InClient(type.Name), "TextOf"]);
        var choices = new ServerChoices(type, scope);
        var methods = servers.ConvertAll(server => Server(server, scope, choices));
        return new ServersModel { Type = type, Servers = methods.ToEquatableArray(), Choices = choices.All.ToEquatableArray() };
    }

    private static ServerModel Server(Server server, NameScope scope, ServerChoices choices)
    {
        var isRelative = !ServerUrls.IsAbsolute(ServerUrls.Filled(server));
        var arguments = new NameScope(isRelative ? ["host"] : []);
        return new ServerModel
        {
            Name = scope.Claim(NameOf(server)),
            Documentation = Documentation.OfType(server.Description ?? server.Name ?? $"The server `{server.Url}`.", server.Url, server.Description is null ? null : $"`{server.Url}`"),
            Url = ServerUrls.Template(server),
            IsRelative = isRelative,
            Arguments = server.Variables.Where(variable => server.Url.Contains("{" + variable.Name + "}")).Select(variable => Argument(variable, arguments, choices)).ToEquatableArray(),
        };
    }

    private static string NameOf(Server server)
    {
        var text = new[] { server.Name, server.Description }.FirstOrDefault(static text => !string.IsNullOrWhiteSpace(text) && text!.Trim().Length <= LongestName);
        return text is null ? "Server" : Identifier.Pascal(text);
    }

    private static ServerArgumentModel Argument(ServerVariable variable, NameScope scope, ServerChoices choices)
    {
        var choice = variable.Values.Count == 0 ? null : choices.Of(variable);
        return new ServerArgumentModel(
            new ArgumentModel
            {
                Name = scope.Claim(Identifier.Camel(variable.Name)),
                Type = choice is null ? "string" : choices.TypeOf(choice),
                Default = choice is null
                    ? CSharpLiteral.String(variable.Default)
                    : $"{choices.TypeOf(choice)}.{choice.Values.First(value => string.Equals(value.Text, variable.Default, StringComparison.Ordinal)).Name}",
                Documentation = variable.Description ?? $"The variable `{variable.Name}`.",
            },
            variable.Name,
            choice is not null);
    }
}
