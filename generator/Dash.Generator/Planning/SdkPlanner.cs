using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Endpoints;
using Dash.Generator.Planning.Models;
using Dash.Generator.Planning.Names;
using Dash.Generator.Planning.Operations;
using Dash.Generator.Planning.Schemas;
using Dash.Generator.Planning.Types;
using Dash.Generator.Planning.Validation;
using Dash.Generator.Support;

namespace Dash.Generator.Planning;

/// <summary>The order of planning: the names the project gives, those of components, then operations and components, then whatever they refer to.</summary>
internal sealed class SdkPlanner
{
    private readonly IReadOnlyList<DocumentTarget> _targets;
    private readonly ProblemList _problems = new();
    private readonly TypeNames _names;
    private readonly Directions _directions;
    private readonly ModelRegistry _models;
    private readonly TypePlanner _types;
    private readonly ModelPlanner _planner;
    private readonly ResultPlanner _results;
    private readonly HeaderPlanner _headers;
    private readonly ClientPlanner _clients;
    private readonly WebhookPlanner _webhooks;

    private SdkPlanner(IReadOnlyList<DocumentTarget> targets, DocumentSet documents)
    {
        _targets = targets;
        _names = new TypeNames(_problems);
        var graph = new SchemaGraph(documents, targets);
        var shapes = new ShapeReader(graph);
        var unions = new UnionReader(graph, shapes, targets);
        _directions = new DirectionPlanner(graph, shapes, unions).Plan(targets);
        _models = new ModelRegistry(graph, shapes, unions, _directions, _names);
        _types = new TypePlanner(graph, shapes, unions, _models, _problems);
        var records = new RecordPlanner(graph, shapes, _types);
        var validators = new ValidatorPlanner(graph, shapes, _problems);
        _planner = new ModelPlanner(_types, records, new UnionPlanner(graph, shapes, _types, validators), validators);
        var arguments = new ArgumentPlanner(_types, _models.Enums, _problems);
        _results = new ResultPlanner(_names);
        _headers = new HeaderPlanner(_types, _names, _problems);
        var methods = new MethodPlanner(arguments, new AnswerPlanner(_types, _results, _problems), new ErrorPlanner(_types), new PagingPlanner(graph, shapes, records), _headers);
        _webhooks = new WebhookPlanner(_types, _names, _problems);
        _clients = new ClientPlanner(methods, _names, _problems);
    }

    /// <summary>Plans the code for all documents of a compilation together, since they may refer to each other.</summary>
    public static PlanResult Plan(IReadOnlyList<DocumentTarget> targets, DocumentSet documents, CancellationToken cancellationToken) =>
        new SdkPlanner(targets, documents).Plan(cancellationToken);

    private PlanResult Plan(CancellationToken cancellationToken)
    {
        var components = _targets.SelectMany(target => _models.OwnTypes(target, _directions.IsUsed)).ToList();
        var roots = _targets.Select(ClaimRoot).ToList();
        _models.ClaimNames(components);
        var clients = _targets.Select((target, index) => _clients.Plan(target, roots[index].Client)).ToList();
        var webhooks = _targets.Select((target, index) => _webhooks.Plan(target, roots[index].Client)).OfType<WebhooksModel>().ToEquatableArray();
        var servers = _targets.Select((target, index) => new ServerPlanner(_names).Plan(target, roots[index].Client)).OfType<ServersModel>().ToEquatableArray();
        foreach (var (schema, place) in components)
        {
            // Asked for in either direction: a schema that travels one way has one record, one that differs has both.
            _types.Plan(schema, new TypeSite(place, Direction.Response));
            _types.Plan(schema, new TypeSite(place, Direction.Request));
        }

        var models = _planner.PlanAll(cancellationToken);
        return new PlanResult(ToModel(clients, models, roots) with { Webhooks = webhooks, Servers = servers }, _problems.ToEquatableArray());
    }

    private (TypeNameModel Client, TypeNameModel Resolver) ClaimRoot(DocumentTarget target)
    {
        var client = _names.Claim(target, target.Client, target.Document.Position);
        return (client, _names.Claim(target, client.Name + "Json", target.Document.Position));
    }

    private SdkModel ToModel(List<PlannedClients> clients, PlannedModels models, List<(TypeNameModel Client, TypeNameModel Resolver)> roots)
    {
        var enums = _models.Enums.All.OrderBy(static model => model.Type.FullName, System.StringComparer.Ordinal).ToList();
        return new SdkModel
        {
            Records = models.Records,
            Unions = models.Unions,
            Collections = models.Collections,
            Tuples = models.Tuples,
            Validators = models.Validators,
            Enums = enums.ToEquatableArray(),
            Results = _results.All,
            Headers = _headers.All,
            Clients = clients.SelectMany(static document => document.Clients).ToEquatableArray(),
            RootClients = clients.Select(static document => document.Root).ToEquatableArray(),
            Securities = clients.Select(static document => document.Security).OfType<SecurityModel>().ToEquatableArray(),
            Resolvers = roots.Select(root => Resolver(root.Client, root.Resolver, models.Types, enums)).ToEquatableArray(),
        };
    }

    private ResolverModel Resolver(TypeNameModel client, TypeNameModel type, IReadOnlyList<TypeNameModel> models, List<OpenEnumModel> enums) => new()
    {
        Type = type,
        Documentation = new DocumentationModel { Summary = $"Lets JsonSerializer read and write the models of `{client.Name}` without reflection: put it into TypeInfoResolverChain." },
        Records = models.Where(model => _names.Owner(model) == _names.Owner(type)).Select(static model => model.FullName).ToEquatableArray(),
        Enums = enums.Where(model => _names.Owner(model.Type) == _names.Owner(type)).Select(static model => TypeModels.Enum(model.Type, model.Codec)).ToEquatableArray(),
    };
}
