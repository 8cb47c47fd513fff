using Xunit.Sdk;

namespace Dash.McpServer.Tests.Kit;

/// <summary>A theory whose every row runs once in each era of the protocol; the sessions that it opens speak that era.</summary>
[XunitTestCaseDiscoverer("Dash.McpServer.Tests.Kit.EraTheoryDiscoverer", "Dash.McpServer.Tests")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class EraTheoryAttribute : TheoryAttribute;
