namespace Dash.Benchmarks.Scorecard;

/// <summary>Where the compiler, the reference assemblies and what was built here lie.</summary>
internal static class Installation
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));

    private static readonly string Configuration = Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    /// <summary>The compiler of the newest SDK: the one that a build would use.</summary>
    public static string Compiler { get; } = Path.Combine(Newest(Path.Combine(Root, "sdk")), "Roslyn", "bincore", "csc.dll");

    public static IReadOnlyList<string> References { get; } =
        Directory.GetFiles(Path.Combine(Newest(Path.Combine(Root, "packs", "Microsoft.NETCore.App.Ref")), "ref", "net10.0"), "*.dll");

    public static string Generator { get; } = Built("Dash.Generator");

    public static string Runtime { get; } = Built("Dash.Runtime");

    /// <summary>The generator's warnings, which its props file keeps warnings in strict projects.</summary>
    public static string GeneratorWarnings { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Dash.Generator.props"))
        .Split("$(WarningsNotAsErrors);")[1].Split('<')[0];

    private static string Built(string project) =>
        Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", project, Configuration, $"{project}.dll"));

    private static string Newest(string folder) =>
        Directory.GetDirectories(folder).MaxBy(static path => Version.TryParse(Path.GetFileName(path).Split('-')[0], out var version) ? version : new Version())!;
}
