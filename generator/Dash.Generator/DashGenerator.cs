using System.Text;
using Dash.Generator.Emitting;
using Dash.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dash.Generator;

/// <summary>Generates a client for every OpenAPI document among the additional files of a project.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DashGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var sources = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => DocumentSource.Create(pair.Left, pair.Right, cancellation)!)
            .Where(static source => source is not null)
            .WithTrackingName(Steps.Sources);

        var documents = sources.Select(ParsedSource.Parse).WithTrackingName(Steps.Documents);
        var plan = documents.Collect().Select(PlanStep.Run).WithTrackingName(Steps.Plan);

        var records = plan.SelectMany(static (result, _) => result.Model.Records).WithTrackingName(Steps.Records);
        var unions = plan.SelectMany(static (result, _) => result.Model.Unions).WithTrackingName(Steps.Unions);
        var collections = plan.SelectMany(static (result, _) => result.Model.Collections).WithTrackingName(Steps.Collections);
        var tuples = plan.SelectMany(static (result, _) => result.Model.Tuples).WithTrackingName(Steps.Tuples);
        var enums = plan.SelectMany(static (result, _) => result.Model.Enums).WithTrackingName(Steps.Enums);
        var results = plan.SelectMany(static (result, _) => result.Model.Results).WithTrackingName(Steps.Results);
        var headers = plan.SelectMany(static (result, _) => result.Model.Headers).WithTrackingName(Steps.Headers);
        var clients = plan.SelectMany(static (result, _) => result.Model.Clients).WithTrackingName(Steps.Clients);
        var rootClients = plan.SelectMany(static (result, _) => result.Model.RootClients).WithTrackingName(Steps.RootClients);
        var resolvers = plan.SelectMany(static (result, _) => result.Model.Resolvers).WithTrackingName(Steps.Resolvers);
        var securities = plan.SelectMany(static (result, _) => result.Model.Securities).WithTrackingName(Steps.Securities);
        var servers = plan.SelectMany(static (result, _) => result.Model.Servers).WithTrackingName(Steps.Servers);
        var webhooks = plan.SelectMany(static (result, _) => result.Model.Webhooks).WithTrackingName(Steps.Webhooks);
        var validators = plan.SelectMany(static (result, _) => result.Model.Validators).WithTrackingName(Steps.Validators);
        var diagnostics = plan.SelectMany(static (result, _) => result.Problems).WithTrackingName(Steps.Diagnostics);

        context.RegisterSourceOutput(records, static (output, model) => Add(output, model.Type, RecordEmitter.Emit(model)));
        context.RegisterSourceOutput(unions, static (output, model) => Add(output, model.Type, UnionEmitter.Emit(model)));
        context.RegisterSourceOutput(collections, static (output, model) => Add(output, model.Type, CollectionEmitter.Emit(model)));
        context.RegisterSourceOutput(tuples, static (output, model) => Add(output, model.Type, TupleEmitter.Emit(model)));
        context.RegisterSourceOutput(enums, static (output, model) => Add(output, model.Type, OpenEnumEmitter.Emit(model)));
        context.RegisterSourceOutput(results, static (output, model) => Add(output, model.Type, ResultEmitter.Emit(model)));
        context.RegisterSourceOutput(headers, static (output, model) => Add(output, model.Type, HeadersEmitter.Emit(model)));
        context.RegisterSourceOutput(clients, static (output, model) => Add(output, model.Type, ClientEmitter.Emit(model)));
        context.RegisterSourceOutput(rootClients, static (output, model) => Add(output, model.Type, RootClientEmitter.Emit(model)));
        context.RegisterSourceOutput(resolvers, static (output, model) => Add(output, model.Type, ResolverEmitter.Emit(model)));
        context.RegisterSourceOutput(securities, static (output, model) => Add(output, model.Type, SecurityEmitter.Emit(model)));
        context.RegisterSourceOutput(servers, static (output, model) => Add(output, model.Type, ServersEmitter.Emit(model)));
        context.RegisterSourceOutput(webhooks, static (output, model) => Add(output, model.Type, WebhooksEmitter.Emit(model)));
        context.RegisterSourceOutput(validators, static (output, model) => output.AddSource(model.HintName, SourceText.From(ValidatorEmitter.Emit(model), Encoding.UTF8)));
        context.RegisterSourceOutput(diagnostics, static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
    }

    private static void Add(SourceProductionContext output, TypeNameModel type, string text) =>
        output.AddSource(type.HintName, SourceText.From(text, Encoding.UTF8));
}
