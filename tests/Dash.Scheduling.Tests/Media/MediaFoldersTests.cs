using System.Diagnostics;
using Dash.Scheduling.Tests.Harness;

namespace Dash.Scheduling.Tests.Media;

/// <summary>Which files of this machine may be read.</summary>
public sealed class MediaFoldersTests : IDisposable
{
    private readonly TemporaryFolder _place = new();
    private readonly string _allowed;
    private readonly string _outside;
    private readonly MediaFolders _folders;

    public MediaFoldersTests()
    {
        (_allowed, _outside) = (Folder("allowed"), Folder("outside"));
        File.WriteAllText(Path.Combine(_allowed, "launch.jpg"), "picture");
        File.WriteAllText(Path.Combine(_outside, "secret.jpg"), "secret");
        _folders = new MediaFolders([_allowed]);
    }

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("{allowed}/launch.jpg")]
    [InlineData("launch.jpg")]
    [InlineData("{allowed}/../allowed/./launch.jpg")]
    public void AFileBelowTheFolderIsOpened(string path)
    {
        using var file = _folders.Open(At(path));

        Assert.Equal("picture", new StreamReader(file).ReadToEnd());
    }

    [Fact]
    public void WithoutAFolderTheOptionIsNamed()
    {
        var problem = Refusal(() => MediaFolders.None.Open("launch.jpg"));

        Assert.Equal((ProblemCodes.FileRefused, "/path"), (problem.Code, problem.Field));
        Assert.Contains("--media-dir", problem.NextStep);
    }

    [Theory]
    [InlineData("{outside}/secret.jpg")]
    [InlineData("{outside}/nothing-there.jpg")]
    [InlineData("{allowed}/../outside/secret.jpg")]
    [InlineData("../outside/secret.jpg")]
    [InlineData("{allowed}-too/secret.jpg")]
    [InlineData("/etc/passwd")]
    [InlineData("/proc/self/environ")]
    [InlineData("")]
    [InlineData("launch.jpg\0.png")]
    public void WhatIsOutsideIsRefusedInTheSameWordsWhetherItIsThereOrNot(string path)
    {
        var problem = Refusal(() => _folders.Open(At(path)));

        Assert.Equal(("media.folders", _allowed), (problem.Rule, problem.Limit));
        Assert.Equal(Refusal(() => _folders.Open(At("{outside}/nothing-there.jpg"))).Message, problem.Message);
    }

    [Fact]
    public void ALinkThatLeadsOutIsRefusedWhereverItStands()
    {
        File.CreateSymbolicLink(Path.Combine(_allowed, "file.jpg"), Path.Combine(_outside, "secret.jpg"));
        Directory.CreateSymbolicLink(Path.Combine(_allowed, "folder"), _outside);
        File.CreateSymbolicLink(Path.Combine(_allowed, "twice.jpg"), Path.Combine(_allowed, "folder", "secret.jpg"));

        foreach (var path in (string[])["file.jpg", "folder/secret.jpg", "twice.jpg"])
        {
            Assert.Equal("media.folders", Refusal(() => _folders.Open(path)).Rule);
        }
    }

    [Fact]
    public void LinksThatStayInsideAndAFolderThatIsALinkAreFine()
    {
        File.CreateSymbolicLink(Path.Combine(_allowed, "same.jpg"), "launch.jpg");
        var alias = Path.Combine(_place.Root, "alias");
        Directory.CreateSymbolicLink(alias, _allowed);

        using var linked = _folders.Open("same.jpg");
        using var byAlias = new MediaFolders([alias]).Open(Path.Combine(alias, "launch.jpg"));
        using var byTarget = new MediaFolders([alias]).Open(Path.Combine(_allowed, "launch.jpg"));

        Assert.All([linked, byAlias, byTarget], file => Assert.Equal("picture".Length, file.Length));
    }

    [Fact]
    public async Task AFolderThatIsSwappedForALinkMeanwhileNeverLeadsOut()
    {
        var (real, aside) = (Folder("allowed/real"), Path.Combine(_place.Root, "aside"));
        File.WriteAllText(Path.Combine(real, "secret.jpg"), "harmless");
        using var over = new CancellationTokenSource();
        var swaps = 0;
        var swapping = Task.Run(() =>
        {
            while (!over.IsCancellationRequested)
            {
                Directory.Move(real, aside);
                Directory.CreateSymbolicLink(real, _outside);
                Directory.Delete(real);
                Directory.Move(aside, real);
                swaps++;
            }
        });

        var opened = 0;
        while (swaps < 3000 && !swapping.IsFaulted)
        {
            try
            {
                using var file = _folders.Open("real/secret.jpg");
                Assert.Equal("harmless", new StreamReader(file).ReadToEnd());
                opened++;
            }
            catch (SchedulingException)
            {
                // It was a link, or not there, just then.
            }
        }

        await over.CancelAsync();
        await swapping;
        Assert.NotEqual(0, opened);
    }

    [Fact]
    public void PipesDevicesFoldersAndEmptyFilesAreNoFilesAndNobodyWaitsForThem()
    {
        using (var make = Process.Start("mkfifo", Path.Combine(_allowed, "pipe")))
        {
            make.WaitForExit();
        }

        Folder("allowed/folder");
        File.WriteAllText(Path.Combine(_allowed, "empty.jpg"), "");

        foreach (var path in (string[])["pipe", "folder", "empty.jpg"])
        {
            Assert.Equal("media.file", Refusal(() => _folders.Open(path)).Rule);
        }

        Assert.Equal("media.file", Refusal(() => new MediaFolders(["/dev"]).Open("zero")).Rule);
    }

    [Fact]
    public void AFileThatIsNotThereAndOneThatIsTooLargeSaySo()
    {
        Assert.Equal("There is no such file.", Refusal(() => _folders.Open("lunch.jpg")).Message);
        Assert.Equal("There is no such file.", Refusal(() => _folders.Open("launch.jpg/more.jpg")).Message);
        Assert.Equal((ProblemCodes.TooLarge, "6 bytes", "7 bytes"), Refusal(() => new MediaFolders([_allowed], 6).Open("launch.jpg")) is var problem ? (problem.Code, problem.Limit, problem.Actual) : default);
    }

    [Fact]
    public void AFolderThatDoesNotExistIsNoSetting() =>
        Assert.Contains("missing", Assert.Throws<ArgumentException>(() => new MediaFolders([Path.Combine(_place.Root, "missing")])).Message);

    private string Folder(string name) => Directory.CreateDirectory(Path.Combine(_place.Root, name)).FullName;

    private string At(string path) => path.Replace("{allowed}", _allowed, StringComparison.Ordinal).Replace("{outside}", _outside, StringComparison.Ordinal);

    private static SchedulingProblem Refusal(Action open) => Assert.Throws<SchedulingException>(open).Problem;
}
