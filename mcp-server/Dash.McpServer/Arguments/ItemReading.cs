using Dash.Scheduling;

namespace Dash.McpServer.Arguments;

/// <summary>One item of a call as the port takes it, and what could not be read; with problems it is not to be sent.</summary>
internal sealed record ItemReading<T>(T Item, IReadOnlyList<SchedulingProblem> Problems);
