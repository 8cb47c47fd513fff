namespace Dash.Sandbox;

/// <summary>When the connection of a create breaks.</summary>
internal enum DropMoment
{
    BeforeCommit,
    AfterCommit,
}
