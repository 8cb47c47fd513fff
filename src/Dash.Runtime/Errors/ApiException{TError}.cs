using System.Net;

namespace Dash.Runtime;

/// <summary>The service refused a call and said why in the form it documents.</summary>
/// <typeparam name="TError">The model of the error body.</typeparam>
public sealed class ApiException<TError> : ApiException
{
    internal ApiException(FailedAnswer answer, string message, TError error)
        : base(answer with { IsUnderstood = true }, message, inner: null) => Error = error;

    /// <summary>Makes one by hand, for tests of code that handles errors.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="message">The message.</param>
    /// <param name="error">The error body.</param>
    public ApiException(HttpStatusCode statusCode, string message, TError error)
        : base(statusCode, message) => Error = error;

    /// <summary>The body of the answer.</summary>
    public TError Error { get; }
}
