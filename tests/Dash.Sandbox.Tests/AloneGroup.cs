namespace Dash.Sandbox.Tests;

/// <summary>Tests that measure the process and therefore run while no other test does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneGroup
{
    public const string Name = "alone";
}
