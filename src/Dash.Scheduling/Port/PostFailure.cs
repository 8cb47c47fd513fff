namespace Dash.Scheduling;

/// <summary>Why a post did not go out.</summary>
/// <param name="Code">The system's own reason, unchanged, for example <c>INVALID_IMAGE</c>.</param>
/// <param name="Message">The reason in plain words.</param>
/// <param name="NextStep">What a person can do about it.</param>
public sealed record PostFailure(string Code, string Message, string NextStep);
