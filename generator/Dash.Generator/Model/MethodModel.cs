using Dash.Generator.Support;

namespace Dash.Generator.Model;

/// <summary>An operation as a method: one expression that builds a request and hands it to the transport.</summary>
internal sealed record MethodModel
{
    public required string Name { get; init; }

    public required DocumentationModel Documentation { get; init; }

    /// <summary>The HTTP method in capitals.</summary>
    public required string HttpMethod { get; init; }

    public required string PathTemplate { get; init; }

    /// <summary>In the order of the signature; the cancellation token is not among them.</summary>
    public required EquatableArray<ArgumentModel> Arguments { get; init; }

    /// <summary>In the order of the request.</summary>
    public required EquatableArray<RequestPartModel> Parts { get; init; }

    /// <summary>The record of an error's body; null when the document gives none, or none that all errors share.</summary>
    public TypeModel? Error { get; init; }

    /// <summary>What is said about errors whose bodies differ by status; null when they do not.</summary>
    public string? ErrorDocumentation { get; init; }

    public AnswerForm Form { get; init; }

    /// <summary>Whether a success may come without a body.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>What the body of a success, or a piece of it, holds; null when there is none, or when its form says it all.</summary>
    public TypeModel? Result { get; init; }

    /// <summary>Null unless the result is one page of many.</summary>
    public PagingModel? Paging { get; init; }

    /// <summary>The second method, with status and headers; null when no headers are documented.</summary>
    public ResponseModel? Response { get; init; }

    /// <summary>What comes back, in the words of the document.</summary>
    public required string ResultDocumentation { get; init; }

    public bool IsObsolete { get; init; }
}
