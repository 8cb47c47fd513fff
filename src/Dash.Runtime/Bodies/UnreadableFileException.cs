namespace Dash.Runtime.Bodies;

/// <summary>A file ended early while it was sent. HttpClient wraps it as if the connection had failed, and so it has to be found again.</summary>
internal sealed class UnreadableFileException(string message, Exception reason) : IOException(message, reason)
{
    internal static UnreadableFileException? In(Exception failure)
    {
        for (Exception? current = failure; current is not null; current = current.InnerException)
        {
            if (current is UnreadableFileException found)
            {
                return found;
            }
        }

        return null;
    }
}
