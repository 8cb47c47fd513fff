namespace Dash.McpServer.Gate;

/// <summary>The modes by their names on the command line and in requests.</summary>
internal static class OperatorModes
{
    private static readonly (OperatorMode Mode, string Name, string Meaning)[] All =
    [
        (OperatorMode.ReadOnly, "read-only", "nothing is written"),
        (OperatorMode.DraftOnly, "draft-only", "only drafts are made, changed and deleted"),
        (OperatorMode.Confirm, "confirm", "a person approves what goes out and what is deleted"),
        (OperatorMode.Full, "full", "writes need no approval"),
    ];

    public static string Names => string.Join(", ", All.Select(mode => mode.Name));

    public static OperatorMode? Find(string name) =>
        All.Where(mode => mode.Name == name).Select(mode => (OperatorMode?)mode.Mode).FirstOrDefault();

    public static string NameOf(OperatorMode mode) => All.First(entry => entry.Mode == mode).Name;

    /// <summary>For the person who started the server.</summary>
    public static string Describe(OperatorMode mode) => $"Mode {NameOf(mode)}: {All.First(entry => entry.Mode == mode).Meaning}.";

    /// <summary>The mode of a server that was told none: real posts want a person's eye, the sandbox does not.</summary>
    public static OperatorMode Default(bool isSandbox) => isSandbox ? OperatorMode.Full : OperatorMode.Confirm;
}
