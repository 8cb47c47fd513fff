using Dash.Spec.Tests;

namespace Dash.Sdk.Tests.Examples;

/// <summary>An example that a document gives for an operation.</summary>
internal sealed record SpecExample(string OperationId, Direction Direction, string Name, string Json);
