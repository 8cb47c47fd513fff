using System.Text.Json.Nodes;
using Dash.Sandbox.Services;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>A line of a plan: the create body it stands for, or why it stands for none.</summary>
internal sealed record PlannedLine(int Index, JsonObject? Body, ApiProblem? Problem)
{
    public JsonObject ToResult() => new()
    {
        ["index"] = Index,
        ["valid"] = Problem is null,
        ["errors"] = Problem is null ? new JsonArray() : new JsonArray(new JsonObject { ["code"] = Problem.Code, ["message"] = Problem.Message }),
    };
}
