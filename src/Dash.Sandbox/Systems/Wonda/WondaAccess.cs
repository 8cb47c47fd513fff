namespace Dash.Sandbox.Systems.Wonda;

/// <summary>What a key opens: the one account of the sandbox, paid for or not.</summary>
internal sealed record WondaAccess(string Key, bool IsPaid) : IApiAccess;
