namespace Dash.Scheduling;

/// <summary>A Pinterest board that pins can be put on.</summary>
/// <param name="Id">Pinterest's id, a long number kept as text.</param>
/// <param name="Name">Name of the board.</param>
/// <param name="Description">What the board is about; may be empty.</param>
/// <param name="IsProtected">Whether the board is hidden from the public.</param>
public sealed record PinBoard(string Id, string Name, string? Description, bool IsProtected);
