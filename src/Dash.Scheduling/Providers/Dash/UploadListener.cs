using Dash.Sdk;

namespace Dash.Scheduling;

/// <summary>Hands on how far an upload has come, at once and in order.</summary>
internal sealed class UploadListener(IProgress<MediaProgress> progress, long length) : IProgress<UploadProgress>
{
    public void Report(UploadProgress value) => progress.Report(new MediaProgress(value.BytesSent, value.TotalBytes ?? length));
}
