using Dash.Generator.Support;

namespace Dash.Generator.Model;

/// <summary>
/// Everything that is generated for the documents of a compilation. Sealed records of text and equatable lists only:
/// no position, symbol or schema may be reachable from here, or every edit would write every file again.
/// </summary>
internal sealed record SdkModel
{
    public required EquatableArray<RecordModel> Records { get; init; }

    public required EquatableArray<UnionModel> Unions { get; init; }

    /// <summary>Lists and maps that hold themselves.</summary>
    public EquatableArray<CollectionModel> Collections { get; init; }

    /// <summary>Arrays whose positions have types of their own.</summary>
    public EquatableArray<TupleModel> Tuples { get; init; }

    public required EquatableArray<OpenEnumModel> Enums { get; init; }

    public required EquatableArray<ClientModel> Clients { get; init; }

    public required EquatableArray<RootClientModel> RootClients { get; init; }

    public required EquatableArray<ResolverModel> Resolvers { get; init; }

    /// <summary>For operations whose successes have different bodies.</summary>
    public EquatableArray<ResultModel> Results { get; init; }

    /// <summary>For operations whose successes have documented headers.</summary>
    public EquatableArray<HeadersModel> Headers { get; init; }

    /// <summary>For documents with more than a bearer token.</summary>
    public EquatableArray<SecurityModel> Securities { get; init; }

    /// <summary>For documents that leave a choice of addresses.</summary>
    public EquatableArray<ServersModel> Servers { get; init; }

    /// <summary>For documents whose services send something by themselves.</summary>
    public EquatableArray<WebhooksModel> Webhooks { get; init; }

    /// <summary>For the records of documents that are validated.</summary>
    public EquatableArray<ValidatorModel> Validators { get; init; }
}
