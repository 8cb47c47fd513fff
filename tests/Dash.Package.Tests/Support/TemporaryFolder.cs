namespace Dash.Package.Tests.Support;

/// <summary>A folder outside the checkout, so that nothing of the checkout's build settings reaches what is built there.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("dash-package-").FullName;

    public string PathTo(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
