namespace Dash.Scheduling;

/// <summary>A file at a public address to be taken into an account's library.</summary>
/// <param name="AccountId">Account (Dash brand id) whose library gets it.</param>
/// <param name="Url">Public http or https address of the file itself.</param>
/// <param name="FileName">Name to keep it under; null takes it from the address.</param>
public sealed record MediaUpload(string AccountId, Uri Url, string? FileName = null);
