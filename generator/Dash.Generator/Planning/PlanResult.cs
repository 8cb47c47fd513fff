using Dash.Generator.Diagnostics;
using Dash.Generator.Model;
using Dash.Generator.Support;

namespace Dash.Generator.Planning;

/// <summary>What is to be written and what is to be complained about. Compared by value: an edit that changes neither changes nothing downstream.</summary>
internal sealed record PlanResult(SdkModel Model, EquatableArray<DiagnosticInfo> Problems);
