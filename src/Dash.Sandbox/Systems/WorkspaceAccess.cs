namespace Dash.Sandbox.Systems;

/// <summary>The one workspace behind a key, in systems whose keys open no more than that.</summary>
internal sealed record WorkspaceAccess(string Key) : IApiAccess;
