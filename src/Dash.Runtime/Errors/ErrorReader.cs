namespace Dash.Runtime;

/// <summary>Turns a failed answer into an exception; this one knows no error body.</summary>
internal class ErrorReader
{
    internal static readonly ErrorReader Untyped = new();

    internal virtual ApiException Read(FailedAnswer answer) => new(answer, ApiErrors.Describe(answer), inner: null);
}
