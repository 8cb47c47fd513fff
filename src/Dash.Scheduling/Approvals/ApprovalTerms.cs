namespace Dash.Scheduling;

/// <summary>What an approval is for. It is good for exactly these terms and for nothing else.</summary>
/// <param name="Scope">System, address and credential, see <see cref="WriteIntent.Scope"/>.</param>
/// <param name="Tool">Name of what was called.</param>
/// <param name="Call">Digest of the arguments, and of who called where callers differ.</param>
/// <param name="Writes">See <see cref="WriteIntent.Digest"/>.</param>
public sealed record ApprovalTerms(string Scope, string Tool, string Call, string Writes);
