namespace Dash.Benchmarks.Scorecard;

/// <summary>How much C# was generated.</summary>
internal sealed record OutputSize(int Files, long Bytes)
{
    public static OutputSize Of(string folder)
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories) : [];
        return new OutputSize(files.Length, files.Sum(static path => new FileInfo(path).Length));
    }
}
