namespace Dash.Sandbox.Faults;

/// <summary>The fault that one request has taken, if any. Given back on disposal unless it has struck.</summary>
internal sealed class FaultStrike(SandboxFaults faults, RequestFacts request, SandboxFault? fault, PlannedFault? plan) : IDisposable
{
    private bool _done = plan is null;

    public SandboxFault? Fault => fault;

    /// <summary>The fault, when it is of this kind; it then counts as having struck.</summary>
    public SandboxFault? Take(FaultKind kind)
    {
        if (fault?.Kind != kind)
        {
            return null;
        }

        faults.Struck(fault, request, plan);
        _done = true;
        return fault;
    }

    public void Dispose()
    {
        if (!_done)
        {
            faults.GiveBack(plan!);
        }
    }
}
