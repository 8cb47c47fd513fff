namespace Dash.Sandbox;

/// <summary>A fault that has struck a request.</summary>
/// <param name="Kind">In what way it went wrong.</param>
/// <param name="Method">HTTP method of the request.</param>
/// <param name="Service">API that was asked: <c>scheduler</c>, <c>library</c>, <c>pinterest</c>, <c>auth</c>; or <c>uploads</c>.</param>
/// <param name="Path">Path below the API, for example <c>/instagram/scheduled_posts</c>.</param>
/// <param name="Status">Status that was answered in place of the real one; null for faults that leave it alone.</param>
public sealed record InjectedFault(FaultKind Kind, string Method, string Service, string Path, int? Status)
{
    /// <summary>Number of the request among those recorded, <see cref="RecordedRequest.Number"/>.</summary>
    public required long RequestNumber { get; init; }
}
