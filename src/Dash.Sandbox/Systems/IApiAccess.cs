namespace Dash.Sandbox.Systems;

/// <summary>What a key opens, in the terms of its system.</summary>
internal interface IApiAccess
{
    string Key { get; }
}
