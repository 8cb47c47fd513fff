using System.ComponentModel;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>Why a post did not go out.</summary>
internal sealed record FailureView
{
    [Description("The system's reason.")]
    public required string Code { get; init; }

    [Description("The reason in plain words.")]
    public required string Message { get; init; }

    [Description("What a person can do.")]
    public required string NextStep { get; init; }

    public static FailureView? Of(PostFailure? failure) =>
        failure is null ? null : new() { Code = failure.Code, Message = failure.Message, NextStep = failure.NextStep };
}
