namespace Dash.Sandbox.Faults;

/// <summary>A fault that waits for its requests. One that a request has taken may come back, when the request never got as far as it strikes.</summary>
internal sealed class PlannedFault(SandboxFault fault, FaultTarget target)
{
    public SandboxFault Fault { get; } = fault;

    public FaultTarget Target { get; } = target;

    public int Left { get; set; } = fault.Count;

    /// <summary>Taken, and neither struck nor back yet.</summary>
    public int Taken { get; set; }
}
