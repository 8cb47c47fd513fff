namespace Dash.Scheduling;

/// <summary>Which media of an account's library to find, newest first as far as the system sorts them.</summary>
/// <param name="AccountId">Account (Dash brand id) whose library is searched.</param>
public sealed record MediaQuery(string AccountId)
{
    /// <summary>Words that the name of the file or one of its tags has to contain, case ignored; null or empty: any.</summary>
    public string? Text { get; init; }

    /// <summary>Picture or video; null: both.</summary>
    public MediaKind? Kind { get; init; }

    /// <summary>Most media of the page, 1 to 100.</summary>
    public int Size { get; init; } = 20;

    /// <summary><see cref="MediaListing.NextCursor"/> of the page before; null begins.</summary>
    public string? Cursor { get; init; }
}
