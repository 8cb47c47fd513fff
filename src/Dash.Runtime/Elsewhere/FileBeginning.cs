namespace Dash.Runtime;

/// <summary>The first bytes of a file at a public address.</summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="Length">Length of the whole file in bytes; null when its host does not tell.</param>
public readonly record struct FileBeginning(ReadOnlyMemory<byte> Bytes, long? Length);
