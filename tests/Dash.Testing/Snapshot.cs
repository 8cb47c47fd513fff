using System.Runtime.CompilerServices;
using DiffEngine;

namespace Dash.Testing;

/// <summary>
/// Snapshots by the conventions of Verify, whose core package does not restore (docs/decisions/0001): a file
/// <c>Class.Method.verified.ext</c> beside the test, <c>.received.</c> on mismatch, DiffEngine opens the difference.
/// <c>DASH_ACCEPT_SNAPSHOTS=1</c> accepts what was received; read it before you commit it.
/// </summary>
public static class Snapshot
{
    private static bool Accepts => Environment.GetEnvironmentVariable("DASH_ACCEPT_SNAPSHOTS") == "1";

    /// <summary>Compares with the snapshot named after the calling test.</summary>
    public static void Match(string received, string extension = "txt", [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        MatchFile(received, Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{method}.verified.{extension}"));

    /// <summary>Compares a whole set of files with a folder of snapshots; a file too many or too few is a mismatch.</summary>
    public static void MatchFolder(IReadOnlyDictionary<string, string> received, string folder)
    {
        Directory.CreateDirectory(folder);
        var failures = new List<string>();
        foreach (var (name, text) in received.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Attempt(() => MatchFile(text, Path.Combine(folder, VerifiedName(name))), failures);
        }

        var expected = received.Keys.Select(VerifiedName).ToHashSet(StringComparer.Ordinal);
        foreach (var stale in Directory.GetFiles(folder, "*.verified.*").Where(path => !expected.Contains(Path.GetFileName(path))))
        {
            if (Accepts)
            {
                File.Delete(stale);
            }
            else
            {
                failures.Add($"{stale} is a snapshot of a file that is no longer produced.");
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures.Take(20)) + $"\n{failures.Count} snapshot(s) differ.");
    }

    /// <summary>Compares with a snapshot that lies elsewhere than beside its test.</summary>
    public static void MatchFile(string received, string verifiedPath)
    {
        var text = received.ReplaceLineEndings("\n");
        var receivedPath = verifiedPath.Replace(".verified.", ".received.", StringComparison.Ordinal);
        if (File.Exists(verifiedPath) && File.ReadAllText(verifiedPath).ReplaceLineEndings("\n") == text)
        {
            File.Delete(receivedPath);
            return;
        }

        if (Accepts)
        {
            File.WriteAllText(verifiedPath, text);
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, text);
        if (!BuildServerDetector.Detected)
        {
            DiffRunner.Launch(receivedPath, verifiedPath);
        }

        throw new SnapshotMismatchException(FirstDifference(text, verifiedPath));
    }

    /// <summary>Compares with a page of the documentation that a test makes.</summary>
    public static void MatchPage(string received, string path)
    {
        var text = received.ReplaceLineEndings("\n");
        if (Accepts)
        {
            File.WriteAllText(path, text);
        }

        if (!File.Exists(path) || File.ReadAllText(path).ReplaceLineEndings("\n") != text)
        {
            var difference = File.Exists(path) ? FirstDifference(text, path) : $"{path} does not exist yet.";
            throw new SnapshotMismatchException($"{difference} A test makes this page: run it with DASH_ACCEPT_SNAPSHOTS=1 and read what changed.");
        }
    }

    private static void Attempt(Action compare, List<string> failures)
    {
        try
        {
            compare();
        }
        catch (SnapshotMismatchException mismatch)
        {
            failures.Add(mismatch.Message);
        }
    }

    private static string VerifiedName(string name) =>
        $"{Path.GetFileNameWithoutExtension(name)}.verified{Path.GetExtension(name)}";

    private static string FirstDifference(string received, string verifiedPath)
    {
        if (!File.Exists(verifiedPath))
        {
            return $"{verifiedPath} does not exist yet. Read the .received. file beside it, then accept with DASH_ACCEPT_SNAPSHOTS=1.";
        }

        var expected = File.ReadAllLines(verifiedPath);
        var actual = received.Split('\n');
        var line = Enumerable.Range(0, Math.Min(expected.Length, actual.Length)).FirstOrDefault(i => expected[i] != actual[i], Math.Min(expected.Length, actual.Length));
        return $"{verifiedPath}({line + 1}): expected '{expected.ElementAtOrDefault(line)}', received '{actual.ElementAtOrDefault(line)}'.";
    }
}
