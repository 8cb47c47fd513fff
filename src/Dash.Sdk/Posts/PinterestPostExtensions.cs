namespace Dash.Sdk;

/// <summary>
/// Pins to another board. Title and board travel together, and the board whole, so changing one means sending both
/// (https://developer.dashsocial.com/guides/scheduler/schedule-social-media-posts-with-the-dash-api). Nothing is sent.
/// </summary>
public static class PinterestPostExtensions
{
    /// <summary>Sets the board, leaving the title.</summary>
    /// <param name="post">A new pin.</param>
    /// <param name="board">A board as <see cref="PinterestBoardsClient.FindBoardAsync"/> or the list of boards gave it.</param>
    /// <returns>The pin on that board.</returns>
    public static NewPinterestPost WithBoard(this NewPinterestPost post, PinterestBoard board)
    {
        ArgumentNullException.ThrowIfNull(post);
        ArgumentNullException.ThrowIfNull(board);
        return post with { Meta = post.Meta with { PinterestBoard = board } };
    }

    /// <summary>Moves a pin to another board.</summary>
    /// <param name="update">Changes to a pin.</param>
    /// <param name="current">The pin as it is, for its title.</param>
    /// <param name="board">A board as <see cref="PinterestBoardsClient.FindBoardAsync"/> or the list of boards gave it.</param>
    /// <returns>The changes with this one.</returns>
    /// <exception cref="ArgumentException">The pin has no title to keep.</exception>
    public static PinterestPostUpdate WithBoard(this PinterestPostUpdate update, PinterestPost current, PinterestBoard board)
    {
        ArgumentNullException.ThrowIfNull(update);
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(board);
        var meta = update.Meta ?? current.Meta ?? throw new ArgumentException("The pin has no title to keep beside the new board: set Meta with a title and the board.", nameof(current));
        return update with { Meta = meta with { PinterestBoard = board } };
    }
}
