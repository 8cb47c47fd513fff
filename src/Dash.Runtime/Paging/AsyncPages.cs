using System.Runtime.CompilerServices;

namespace Dash.Runtime;

/// <summary>
/// A list that the service hands out page by page. Enumerate it for the items, or <see cref="AsPages"/> for whole pages; each enumeration
/// asks the service anew, and only for as many pages as are enumerated.
/// </summary>
/// <typeparam name="TPage">A page with what stands beside the items, such as the total count.</typeparam>
/// <typeparam name="TItem">An item.</typeparam>
/// <exception cref="ApiPagingException">While enumerating: a next link leads to another origin, or in a circle.</exception>
public sealed class AsyncPages<TPage, TItem> : IAsyncEnumerable<TItem>
{
    private readonly Func<CancellationToken, IAsyncEnumerable<TPage>> _pages;
    private readonly Func<TPage, IReadOnlyList<TItem>?> _items;
    private readonly CancellationToken _cancellation;

    internal AsyncPages(
        Func<Uri, CancellationToken, Task<TPage>> fetch, PageWalk walk, Func<TPage, IReadOnlyList<TItem>?> items, Func<TPage, Uri?> next, CancellationToken cancellation)
        : this(token => Walk(fetch, walk, next, token), items, cancellation)
    {
    }

    private AsyncPages(Func<CancellationToken, IAsyncEnumerable<TPage>> pages, Func<TPage, IReadOnlyList<TItem>?> items, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(items);
        _pages = pages;
        _items = items;
        _cancellation = cancellation;
    }

    /// <summary>A list from pages of another origin: the result of a mocked client, or a service that pages in its own way.</summary>
    /// <param name="pages">Starts an enumeration of the pages.</param>
    /// <param name="items">The items of a page.</param>
    /// <param name="cancellationToken">Ends every enumeration.</param>
    /// <returns>The list.</returns>
    public static AsyncPages<TPage, TItem> From(
        Func<CancellationToken, IAsyncEnumerable<TPage>> pages, Func<TPage, IReadOnlyList<TItem>?> items, CancellationToken cancellationToken = default) =>
        new(pages, items, cancellationToken);

    /// <summary>The pages in the order of the service.</summary>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The pages; a page is fetched when it is asked for.</returns>
    public async IAsyncEnumerable<TPage> AsPages([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // Two tokens: the one the list was asked for with, and the one of this enumeration.
        using var either = _cancellation.CanBeCanceled && cancellationToken.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(_cancellation, cancellationToken) : null;
        var token = either?.Token ?? (_cancellation.CanBeCanceled ? _cancellation : cancellationToken);
        await foreach (var page in _pages(token).ConfigureAwait(false))
        {
            yield return page;
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerator<TItem> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in AsPages(cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in _items(page) ?? [])
            {
                yield return item;
            }
        }
    }

    private static async IAsyncEnumerable<TPage> Walk(
        Func<Uri, CancellationToken, Task<TPage>> fetch, PageWalk walk, Func<TPage, Uri?> next, [EnumeratorCancellation] CancellationToken cancellation)
    {
        HashSet<Uri>? visited = null;
        for (var address = walk.First; ;)
        {
            var page = await fetch(address, cancellation).ConfigureAwait(false);
            yield return page;
            // Some services end a list with an empty link instead of null.
            if (next(page) is not { OriginalString.Length: > 0 } link)
            {
                yield break;
            }

            address = walk.Follow(address, link, visited ??= [walk.First]);
        }
    }
}
