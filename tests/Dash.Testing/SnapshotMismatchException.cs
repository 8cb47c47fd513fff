namespace Dash.Testing;

/// <summary>What was received is not what the snapshot holds.</summary>
public sealed class SnapshotMismatchException(string message) : Exception(message);
