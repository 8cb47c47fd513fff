namespace Dash.Generator.Model;

/// <summary>A variable in the address of a server.</summary>
/// <param name="Argument">How the caller gives it.</param>
/// <param name="WireName">Its name in the address.</param>
/// <param name="IsChoice">Whether its type is one of the enums beside it.</param>
internal sealed record ServerArgumentModel(ArgumentModel Argument, string WireName, bool IsChoice);
