using System.Globalization;
using Dash.Scheduling;
using ModelContextProtocol;

namespace Dash.McpServer.Tools;

/// <summary>Tells the client how far an upload has come: only forwards, and a hundred times at most.</summary>
internal sealed class UploadProgress(IProgress<ProgressNotificationValue> client) : IProgress<MediaProgress>
{
    private const int Steps = 100;

    private long _told = -1;

    public void Report(MediaProgress value)
    {
        // A file that is sent a second time begins at zero again, and the protocol allows no way back.
        var step = value.Total == 0 ? Steps : value.Sent * Steps / value.Total;
        if (step <= _told)
        {
            return;
        }

        _told = step;
        client.Report(new ProgressNotificationValue
        {
            Progress = value.Sent,
            Total = value.Total,
            Message = string.Create(CultureInfo.InvariantCulture, $"{value.Sent} of {value.Total} bytes sent"),
        });
    }
}
