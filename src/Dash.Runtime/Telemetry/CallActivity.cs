using System.Diagnostics;

namespace Dash.Runtime.Telemetry;

/// <summary>Describes a call in the words of OpenTelemetry's conventions for HTTP clients, and in a few of our own.</summary>
internal static class CallActivity
{
    internal static Activity? Start(ApiCall call)
    {
        if (!Instruments.Activities.HasListeners())
        {
            return null;
        }

        var activity = Instruments.Activities.StartActivity($"{call.Request.Method} {call.Request.Operation}", ActivityKind.Client);
        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag("http.request.method", call.Request.Method.Method);
            activity.SetTag("server.address", call.Address.Host);
            activity.SetTag("server.port", call.Address.Port);
            activity.SetTag("url.full", call.LoggedAddress);
            activity.SetTag("url.template", call.Request.Operation);
            activity.SetTag("dash.operation", call.Request.Operation);
        }

        return activity;
    }

    internal static void Describe(Activity activity, ApiCall call, string outcome, string? error)
    {
        activity.SetTag("dash.outcome", outcome);
        activity.SetTag("dash.retry.count", int.Max(call.Attempts - 1, 0));
        if (call.Attempts > 1)
        {
            activity.SetTag("http.request.resend_count", call.Attempts - 1);
        }

        if (call.Status is { } status)
        {
            activity.SetTag("http.response.status_code", (int)status);
        }

        if (error is not null)
        {
            activity.SetTag("error.type", error);
            activity.SetStatus(ActivityStatusCode.Error);
        }
    }
}
