using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Dash.Benchmarks.Scorecard;

/// <summary>The generator inside a compiler that stays, as an editor keeps one: what a run allocates, what an edit costs.</summary>
internal sealed record DriverRun(long AllocatedBytes, TimeSpan FirstEdit, TimeSpan Edit, int FilesWritten, TimeSpan CodeEdit)
{
    /// <summary>An editor's process lives for hours, so its code is compiled in full before anything counts.</summary>
    private const int WarmUps = 120;

    private const int Edits = 31;
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(40);

    /// <summary>Measures in a process of its own: the search for a place to edit, and documents before this one, have compiled the code already.</summary>
    public static DriverRun Of(string path)
    {
        var place = DescriptionEdit.FindPlace(path).ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo("dotnet", [typeof(DriverRun).Assembly.Location, "editor-process", path, place]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? JsonSerializer.Deserialize<DriverRun>(answer)! : throw new InvalidOperationException($"Editing {Path.GetFileName(path)} ended with {process.ExitCode}.");
    }

    /// <summary>Measures in this process.</summary>
    public static DriverRun Here(string path, int place)
    {
        var session = new EditorSession(path);
        var edits = new List<TimeSpan>();
        var warm = Stopwatch.StartNew();
        while (edits.Count < Edits + (warm.Elapsed < LongestWarmUp ? WarmUps : 0))
        {
            edits.Add(session.Edit(DescriptionEdit.At(session.Text, place, edits.Count + 1)));
        }

        var written = session.FilesWrittenBy(DescriptionEdit.At(session.Text, place, 0));
        return new DriverRun(session.AllocatedBytes, edits[0], edits.TakeLast(Edits).Order().ElementAt(Edits / 2), written, session.EditCode());
    }
}
