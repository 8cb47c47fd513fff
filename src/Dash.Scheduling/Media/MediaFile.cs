namespace Dash.Scheduling;

/// <summary>A file of this machine to be taken into an account's library.</summary>
/// <param name="AccountId">Account (Dash brand id) whose library gets it.</param>
/// <param name="Content">Its bytes: a stream that can seek, so that they are looked at before they are sent. Left open.</param>
/// <param name="FileName">Name to keep it under.</param>
public sealed record MediaFile(string AccountId, Stream Content, string FileName);
