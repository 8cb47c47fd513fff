namespace Dash.Sdk.Tests.Uploads;

/// <summary>The size of a file costs time, not memory.</summary>
[Collection(AloneCollection.Name)]
public sealed class LargeFileTests
{
    private const int FileSize = 64 * 1024 * 1024;

    // What a process with a server in it allocates for itself, with room: far below the file, far above a buffer.
    private const long Bound = FileSize / 4;

    [Fact]
    public async Task ALargeFileIsSentWithoutBeingHeld()
    {
        await using var storage = await Storage.StartAsync();
        var session = new UploadSession(storage);
        var path = Path.GetTempFileName();
        try
        {
            await using (var file = new FileStream(path, FileMode.Create))
            {
                await file.WriteAsync(new Movie { Samples = 16 }.ToBytes());
                file.SetLength(FileSize);
            }

            await session.Client.Media.UploadAsync(144, path);
            var before = GC.GetTotalAllocatedBytes(precise: true);
            await session.Client.Media.UploadAsync(144, path);
            var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;

            Assert.Equal([FileSize, FileSize], storage.Puts.Select(put => put.Received));
            Assert.InRange(allocated, 0, Bound);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
