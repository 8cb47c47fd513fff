namespace Dash.Scheduling;

/// <summary>One page of a listing.</summary>
/// <param name="Query">Which posts; <see cref="PostQuery.Limit"/> and <see cref="PostQuery.Order"/> play no part.</param>
/// <param name="Size">Most posts of the page, 1 to 100.</param>
/// <param name="Cursor">
/// <see cref="PostPage.NextCursor"/> of the page before; null begins. A cursor keeps the window of the first page: with one,
/// <see cref="PostQuery.From"/> and <see cref="PostQuery.To"/> may be left out.
/// </param>
public sealed record PostPageRequest(PostQuery Query, int Size = PostPageRequest.UsualSize, string? Cursor = null)
{
    /// <summary>Posts of a page when nobody says how many.</summary>
    public const int UsualSize = 20;
}
