namespace Dash.Runtime;

/// <summary>Chooses the error body by the status of the answer.</summary>
internal sealed class StatusErrorReader : ErrorReader
{
    private readonly StatusTable<ErrorReader> _readers = new();

    internal void Add(string status, ErrorReader reader) => _readers.Add(status, reader);

    internal override ApiException Read(FailedAnswer answer) => (_readers.Find((int)answer.Response.StatusCode) ?? Untyped).Read(answer);
}
