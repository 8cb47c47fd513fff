namespace Dash.Scheduling.Tests.Harness;

/// <summary>A gate that remembers what it was asked, and can be shut.</summary>
internal sealed class RecordingGate : IWriteGate
{
    public List<WriteIntent> Asked { get; } = [];

    public bool IsShut { get; set; }

    public Task PassAsync(WriteIntent intent, CancellationToken cancellationToken = default)
    {
        Asked.Add(intent);
        return IsShut ? throw FakeProvider.Problem(ProblemCodes.ModeForbids) : Task.CompletedTask;
    }
}
