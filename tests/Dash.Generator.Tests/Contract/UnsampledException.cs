namespace Dash.Generator.Tests.Contract;

/// <summary>No value could be made for a schema, such as one with an intricate pattern.</summary>
internal sealed class UnsampledException(string reason) : Exception(reason);
