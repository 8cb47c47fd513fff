using Dash.Sandbox.Services;

namespace Dash.Sandbox.Systems;

/// <summary>What every system is built from.</summary>
internal sealed record SystemParts(SandboxContext Context, DashSandboxOptions Options, SandboxFaults Faults, FileShelf Shelf)
{
    public DateTimeOffset Now => Context.Clock.GetUtcNow();
}
