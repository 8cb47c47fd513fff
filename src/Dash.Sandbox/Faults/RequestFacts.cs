namespace Dash.Sandbox.Faults;

/// <summary>What faults are chosen by; <paramref name="Number"/> is that of the recorded request.</summary>
internal sealed record RequestFacts(string Service, string Method, string Path, long Number)
{
    /// <summary>Where bytes are uploaded to. No API: only a fault that names its path strikes there.</summary>
    public const string Uploads = "uploads";
}
