namespace Dash.Sdk;

/// <content>One board out of the list, since a pin takes the whole object and not a number.</content>
public partial class PinterestBoardsClient
{
    /// <summary>
    /// Finds the board to pin to. A pin carries the board as the service listed it, unchanged, so a number or a name alone is not enough
    /// (https://developer.dashsocial.com/guides/scheduler/schedule-social-media-posts-with-the-dash-api).
    /// </summary>
    /// <param name="brandId">The brand whose Pinterest account has the board.</param>
    /// <param name="idOrName">Its id, else its name; upper and lower case only matter where several names differ by nothing else.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The whole board, for <see cref="PinterestMeta.PinterestBoard"/>.</returns>
    /// <exception cref="PinterestBoardNotFoundException">No board is called so, or several are; the message names the boards there are.</exception>
    /// <exception cref="Runtime.ApiException{TError}">The service refused to list the boards.</exception>
    public virtual async Task<PinterestBoard> FindBoardAsync(long brandId, string idOrName, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(idOrName);
        var boards = await ListBoardsAsync(brandId, cancellationToken).ConfigureAwait(false);
        var name = idOrName.Trim();
        IReadOnlyList<PinterestBoard>[] attempts =
        [
            [.. boards.Where(board => board.Id == name)],
            [.. boards.Where(board => board.Name == name)],
            [.. boards.Where(board => string.Equals(board.Name.Trim(), name, StringComparison.OrdinalIgnoreCase))],
        ];
        var found = attempts.FirstOrDefault(attempt => attempt.Count > 0) ?? [];
        return found.Count == 1 ? found[0] : throw new PinterestBoardNotFoundException(brandId, name, found.Count == 0 ? boards : found);
    }
}
