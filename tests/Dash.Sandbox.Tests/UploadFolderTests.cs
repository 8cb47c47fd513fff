using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Tests;

/// <summary>The folder of uploads comes with the first of them and goes with the sandbox.</summary>
public sealed class UploadFolderTests
{
    [Fact]
    public async Task ATemporaryFolderIsGoneAndStaysGone()
    {
        var folder = new UploadFolder(databasePath: null);
        await folder.Create("one").DisposeAsync();
        var place = Path.GetDirectoryName(folder.Find("one"))!;

        folder.Dispose();
        folder.Delete("one");

        Assert.Null(folder.Find("one"));
        Assert.Throws<ObjectDisposedException>(() => folder.Create("two"));
        Assert.False(Directory.Exists(place));
    }

    [Fact]
    public void DeletingWhatNeverCameMakesNothing()
    {
        var root = Directory.CreateTempSubdirectory("dash-sandbox-test-").FullName;
        try
        {
            using var folder = new UploadFolder(Path.Combine(root, "dash.db"));

            folder.Delete("one");

            Assert.Null(folder.Find("one"));
            Assert.Empty(Directory.GetFileSystemEntries(root));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    [Fact]
    public async Task AnUploadThatIsNotKeptEndsQuietlyAfterTheSandbox()
    {
        var folder = new UploadFolder(databasePath: null);
        var upload = new UploadFile(folder);
        await upload.WriteAsync(new MemoryStream([1, 2, 3]), CancellationToken.None);

        folder.Dispose();
        upload.Dispose();

        Assert.Null(folder.Find(upload.Name));
    }
}
