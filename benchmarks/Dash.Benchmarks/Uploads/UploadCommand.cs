using System.Diagnostics;
using System.Globalization;
using Dash.Sdk;

namespace Dash.Benchmarks.Uploads;

/// <summary>Uploads a file of a given size to a listener in this process, and tells what memory that took.</summary>
internal static class UploadCommand
{
    private const string Command = "dotnet run --project benchmarks/Dash.Benchmarks -c Release -- upload 1GB";

    // A whole MP4 up to its samples; the rest of the file is a hole.
    private static readonly byte[] Beginning = [0, 0, 0, 16, .. "ftypisom"u8, 0, 0, 0, 0, 0, 0, 0, 0, .. "mdat"u8];

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var text] || ByteSize.Parse(text) is not { } size)
        {
            await Console.Error.WriteLineAsync($"Say how large the file is: {Command}").ConfigureAwait(false);
            return 1;
        }

        var path = Path.GetTempFileName();
        try
        {
            await MakeAsync(path, size).ConfigureAwait(false);
            using var listener = new Listener();
            using var stop = new CancellationTokenSource();
            var serving = listener.ServeAsync(stop.Token);
            var dash = new DashClient(new DashClientOptions { ApiKey = "benchmark", LibraryBaseAddress = listener.Address });

            // Once with nothing in it, so that loading and compiling code is not counted.
            await dash.Media.UploadAsync(1, new MemoryStream(Beginning)).ConfigureAwait(false);
            await ReportAsync(dash, path, listener).ConfigureAwait(false);
            await stop.CancelAsync().ConfigureAwait(false);
            await serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return 0;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task MakeAsync(string path, long size)
    {
        var file = new FileStream(path, FileMode.Create);
        await using (file.ConfigureAwait(false))
        {
            await file.WriteAsync(Beginning).ConfigureAwait(false);
            file.SetLength(size);
        }
    }

    private static async Task ReportAsync(DashClient dash, string path, Listener listener)
    {
        using var process = Process.GetCurrentProcess();
        process.Refresh();
        var (received, peak, allocated) = (listener.Received, process.PeakWorkingSet64, GC.GetTotalAllocatedBytes(precise: true));
        var watch = Stopwatch.StartNew();
        await dash.Media.UploadAsync(1, path).ConfigureAwait(false);
        watch.Stop();
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        process.Refresh();
        received = listener.Received - received;
        Console.WriteLine($"received            {ByteSize.InMegabytes(received)}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"time                {watch.Elapsed.TotalSeconds:F1} s"));
        Console.WriteLine($"allocated           {ByteSize.InMegabytes(allocated)}, listener included");
        Console.WriteLine($"peak working set    {ByteSize.InMegabytes(process.PeakWorkingSet64)}, {ByteSize.InMegabytes(peak)} of it before the upload");
    }
}
