using System.Text.Json;
using Dash.Scheduling;

namespace Dash.McpServer.Validation;

/// <summary>Arguments in the shape of the schema, or everything that is wrong with them.</summary>
internal sealed record ArgumentReading(IDictionary<string, JsonElement> Arguments, IReadOnlyList<SchedulingProblem> Problems);
