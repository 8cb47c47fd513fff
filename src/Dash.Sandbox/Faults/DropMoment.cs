namespace Dash.Sandbox;

/// <summary>When the connection of a create breaks.</summary>
internal enum DropMoment
{
    Never,
    BeforeCommit,
    AfterCommit,
}
