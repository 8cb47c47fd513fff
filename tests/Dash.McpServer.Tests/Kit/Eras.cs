namespace Dash.McpServer.Tests.Kit;

/// <summary>The two ways of speaking MCP: with a handshake and a session, and stateless.</summary>
public sealed class Eras : TheoryData<string>
{
    public const string Session = "2025-11-25";
    public const string Stateless = "2026-07-28";

    private static readonly AsyncLocal<string?> Running = new();

    public Eras()
    {
        foreach (var era in All)
        {
            Add(era);
        }
    }

    public static IReadOnlyList<string> All { get; } = [Session, Stateless];

    /// <summary>The one that a session speaks unless its test says otherwise: both, one after the other, in tests that are <see cref="EraFactAttribute"/> or <see cref="EraTheoryAttribute"/>.</summary>
    public static string Current
    {
        get => Running.Value ?? Stateless;
        internal set => Running.Value = value;
    }
}
