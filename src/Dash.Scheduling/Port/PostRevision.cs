namespace Dash.Scheduling;

/// <summary>An update that has passed the rules: before, what changes, and after. Systems that replace whole posts need all three.</summary>
/// <param name="Current">The post as the system holds it.</param>
/// <param name="Changes">What is to be different.</param>
/// <param name="Result">The post with the changes applied.</param>
public sealed record PostRevision(ScheduledPost Current, PostChanges Changes, PostDraft Result);
