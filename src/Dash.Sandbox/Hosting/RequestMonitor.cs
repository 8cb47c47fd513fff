using Dash.Sandbox.Recording;

namespace Dash.Sandbox.Hosting;

/// <summary>What watches and disturbs the requests to every door.</summary>
internal sealed record RequestMonitor(RequestRecorder Recorder, SandboxFaults Faults, FaultyAnswer Faulty);
