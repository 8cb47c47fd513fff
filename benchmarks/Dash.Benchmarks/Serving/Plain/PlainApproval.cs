using System.Text.Json.Serialization;

namespace Dash.Benchmarks.Serving.Plain;

internal enum PlainApproval
{
    [JsonStringEnumMemberName("APPROVAL_REQUIRED")]
    Required,

    [JsonStringEnumMemberName("APPROVAL_NOT_REQUIRED")]
    NotRequired,
}
