namespace Dash.Runtime;

/// <summary>The first bytes of a file at a public address.</summary>
/// <param name="Bytes">What was read from its start: as many as were asked for, fewer where the file ends before.</param>
/// <param name="Length">Length of the whole file in bytes; null when its host does not tell.</param>
public readonly record struct FileBeginning(ReadOnlyMemory<byte> Bytes, long? Length);
