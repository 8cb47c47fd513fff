namespace Dash.McpServer.Desk;

/// <summary>A message in the plainest form that a client can give it.</summary>
internal readonly ref struct DeskMessage
{
    public required DeskMethod Method { get; init; }

    /// <summary>The id as it is written, quotation marks included; empty for a notification.</summary>
    public required ReadOnlySpan<byte> Id { get; init; }

    /// <summary>The revision that <c>initialize</c> asks for, or that the metadata of a request names; null where there is none.</summary>
    public required string? Revision { get; init; }
}
