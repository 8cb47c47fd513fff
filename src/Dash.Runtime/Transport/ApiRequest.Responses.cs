namespace Dash.Runtime;

/// <content>What is known of the answer once there is one.</content>
public sealed partial class ApiRequest
{
    /// <summary>Whether somebody wants to know status and headers.</summary>
    internal bool KeepsResponse { get; set; }

    /// <summary>Of the last sending; null before it, and when nobody wants to know.</summary>
    internal ApiResponse? Response { get; set; }
}
