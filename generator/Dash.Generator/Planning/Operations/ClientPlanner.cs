using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Model;
using Dash.Generator.Planning.Endpoints;
using Dash.Generator.Planning.Names;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Operations;

/// <summary>Makes the clients of a document: one for each group of operations, and the root that leads to them.</summary>
internal sealed class ClientPlanner(MethodPlanner methods, TypeNames names, ProblemList problems)
{
    private readonly SecurityPlanner _security = new(names);

    public PlannedClients Plan(DocumentTarget target, TypeNameModel root)
    {
        var scope = new NameScope(ReservedNames.InClient(root.Name));
        var groups = OperationGrouping.Group(target);
        var tagged = groups.Where(static group => group.Tag is not null).ToList();
        var properties = tagged.ConvertAll(group => PropertyName(group, scope));
        var security = _security.Plan(target, root, scope);
        var clients = tagged.ConvertAll(group => Client(group, target, security));
        return new PlannedClients
        {
            Clients = clients,
            Security = security.Model,
            Root = new RootClientModel
            {
                Type = root,
                Documentation = Documentation.OfType(target.Document.Description ?? target.Document.Title, root.Name),
                DefaultBaseAddress = BaseAddress(target),
                Security = security.Usual,
                Credentials = security.Credentials.ToEquatableArray(),
                Clients = clients.Select((client, index) => Property(properties[index], client)).ToEquatableArray(),
                Methods = Methods(groups.Where(static group => group.Tag is null), target, scope, security),
            },
        };
    }

    private ClientModel Client(OperationGroup group, DocumentTarget target, PlannedSecurity security)
    {
        var type = names.Claim(target, OperationGrouping.ClientName(group.Tag!), group.Operations[0].Position);
        return new ClientModel
        {
            Type = type,
            Documentation = Documentation.OfType(group.Description ?? $"The operations tagged `{group.Tag}`.", type.Name),
            Methods = Methods([group], target, new NameScope(ReservedNames.InClient(type.Name)), security),
        };
    }

    private static string PropertyName(OperationGroup group, NameScope scope)
    {
        var name = Identifier.Pascal(group.Tag!);
        return scope.Claim(name, name + "Client", name + "Operations");
    }

    private static ClientPropertyModel Property(string name, ClientModel client) =>
        new() { Name = name, Type = client.Type, Documentation = client.Documentation };

    private EquatableArray<MethodModel> Methods(IEnumerable<OperationGroup> groups, DocumentTarget target, NameScope scope, PlannedSecurity security) => groups
        .SelectMany(group => group.Operations.SelectMany(operation => methods.Plan(operation, target, group.Tag, scope)
            .Select(method => method with { Parts = [.. method.Parts, .. EndpointParts.Of(operation, target.Document, security)] })))
        .ToList()
        .ConvertAll(method => WithResponse(method, scope))
        .ToEquatableArray();

    /// <summary>Second methods get their names last, so that they take none from another operation.</summary>
    private static MethodModel WithResponse(MethodModel method, NameScope scope) => method.Response is not { } response ? method : method with
    {
        Response = response with { Name = scope.ClaimEnding("Async", method.Name.Substring(0, method.Name.Length - "Async".Length) + "WithResponse") },
    };

    /// <summary>The address of the first server with its variables filled in; null when it is not absolute.</summary>
    private string? BaseAddress(DocumentTarget target)
    {
        var server = ServerUrls.Main(target.Document);
        var url = ServerUrls.Filled(server);
        if (ServerUrls.IsAbsolute(url))
        {
            return url;
        }

        problems.Report(PlanningDescriptors.NoBaseAddress, target.Document, server?.Position ?? target.Document.Position);
        return null;
    }
}
