namespace Dash.Sandbox;

/// <summary>The sandbox as a command: for people who try things out, and for tests in other processes.</summary>
public static class SandboxCommand
{
    /// <summary>Starts a sandbox, says how to reach it, and runs until cancelled.</summary>
    /// <param name="options">How it is set up. A command is watched in real time, so a running clock suits it.</param>
    /// <param name="announce">Where addresses, key and brands are written. Nothing is written elsewhere.</param>
    /// <param name="cancellationToken">Ends the run; that is no error.</param>
    /// <exception cref="IOException">The port is taken, or the database file cannot be opened.</exception>
    public static async Task RunAsync(DashSandboxOptions options, TextWriter announce, CancellationToken cancellationToken = default)
    {
        await using var sandbox = await DashSandbox.StartAsync(options, CancellationToken.None).ConfigureAwait(false);
        foreach (var line in Announcement(sandbox, options))
        {
            await announce.WriteLineAsync(line).ConfigureAwait(false);
        }

        await announce.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        var cancelled = new TaskCompletionSource();
        await using var registration = cancellationToken.Register(cancelled.SetResult);
        await cancelled.Task.ConfigureAwait(false);
    }

    private static IEnumerable<string> Announcement(DashSandbox sandbox, DashSandboxOptions options)
    {
        yield return $"Sandbox    {sandbox.BaseAddress}";
        yield return $"Scheduler  {sandbox.SchedulerAddress}";
        yield return $"Library    {sandbox.LibraryAddress}";
        yield return $"Pinterest  {sandbox.PinterestAddress}";
        yield return $"Auth       {sandbox.AuthAddress}";
        yield return $"Files      {sandbox.FilesAddress}launch.jpg, product.png, clip.mp4";
        yield return $"API key    {sandbox.ApiKey}";
        foreach (var brand in options.Brands.Where(brand => options.Keys[0].BrandIds.Contains(brand.Id)))
        {
            yield return $"Brand      {brand.Id} {brand.Name}";
        }

        foreach (var (name, address, key) in Others(sandbox))
        {
            yield return $"{name,-14} {address} {key}";
        }

        yield return $"Clock      {sandbox.Clock.GetUtcNow():yyyy-MM-dd HH:mm:ss} UTC, {(sandbox.Clock.IsRunning ? "running" : "standing; move it with POST /sandbox/clock/advance")}";
        yield return $"Storage    {options.DatabasePath ?? "memory, gone when the sandbox ends"}";
    }

    private static IEnumerable<(string Name, Uri Address, string Key)> Others(DashSandbox sandbox) =>
        new[]
        {
            ("CodivUpload", sandbox.CodivUploadAddress, DashSandboxOptions.CodivUploadKey),
            ("PostEverywhere", sandbox.PostEverywhereAddress, DashSandboxOptions.PostEverywhereKey),
            ("Wonda", sandbox.WondaAddress, DashSandboxOptions.WondaKey),
        }.Where(other => sandbox.Systems.Services.Contains(other.Item2.AbsolutePath.Trim('/')));
}
