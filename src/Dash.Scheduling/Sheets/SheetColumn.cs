namespace Dash.Scheduling;

/// <summary>A column of a sheet of posts.</summary>
/// <param name="Name">Its name in headers and JSON; letter case, spaces, hyphens and underscores do not matter on reading.</param>
/// <param name="Meaning">What its cells hold, for people.</param>
public sealed record SheetColumn(string Name, string Meaning);
