using Dash.Sandbox.Services;

namespace Dash.Sandbox.Systems;

/// <summary>A service and the system whose manners it has.</summary>
internal sealed record SystemService(IApiSystem System, IApiService Service);
