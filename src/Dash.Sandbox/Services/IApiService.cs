namespace Dash.Sandbox.Services;

/// <summary>The behaviour behind the operations of one document.</summary>
internal interface IApiService
{
    /// <summary>Name of the document, for example <c>scheduler</c>.</summary>
    string Name { get; }

    /// <summary>Answers a request that the judge let through.</summary>
    /// <exception cref="ApiProblem">The request is refused.</exception>
    ApiResponse Handle(ApiRequest request);
}
