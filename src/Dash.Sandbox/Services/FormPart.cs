namespace Dash.Sandbox.Services;

/// <summary>A part of a form: a file when it has a file name, else text.</summary>
internal sealed record FormPart(string Name, string? FileName, string? ContentType, ReadOnlyMemory<byte> Bytes);
