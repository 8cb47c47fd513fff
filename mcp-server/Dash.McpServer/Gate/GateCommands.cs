namespace Dash.McpServer.Gate;

/// <summary>The commands by which a person decides, as they are typed on this machine.</summary>
internal static class GateCommands
{
    public const string ApproveName = "approve";

    public const string ListName = "approvals";

    /// <summary>The program's name once it is installed as a tool.</summary>
    private const string Tool = "dash-mcp";

    public static string List => $"{Program} {ListName}";

    private static string Program { get; } = Find(Environment.ProcessPath, Path.Combine(AppContext.BaseDirectory, "Dash.McpServer.dll"));

    public static string Approve(string id) => $"{Program} {ApproveName} {id}";

    /// <summary>How this program is called again: by its name where it is installed, else by where it lies.</summary>
    /// <param name="process">The file that runs.</param>
    /// <param name="library">The program, where another file runs it.</param>
    public static string Find(string? process, string library) => Path.GetFileNameWithoutExtension(process) switch
    {
        null or "" or Tool => Tool,
        "dotnet" => $"dotnet \"{library}\"",
        _ => File.Exists(library) && Path.GetDirectoryName(process) != Path.GetDirectoryName(library) ? $"dotnet \"{library}\"" : $"\"{process}\"",
    };
}
