using Xunit.Sdk;

namespace Dash.McpServer.Tests.Kit;

/// <summary>A test that runs once in each era of the protocol; the sessions that it opens speak that era.</summary>
[XunitTestCaseDiscoverer("Dash.McpServer.Tests.Kit.EraFactDiscoverer", "Dash.McpServer.Tests")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class EraFactAttribute : FactAttribute;
