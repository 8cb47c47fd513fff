using System.Globalization;
using CodivUpload.Sdk;

namespace Dash.Scheduling;

/// <summary>
/// Reads all posts of a profile, page by page. The place of a page is a number, so a post that is made or deleted meanwhile moves the rest:
/// a reading during which the number of posts changed is begun anew, and none that could not be finished in peace is given out as whole.
/// </summary>
internal sealed class CodivUploadPages(PostsClient posts)
{
    private const int PageSize = 100;
    private const int Attempts = 3;

    public async Task<IReadOnlyList<ListedPost>> ReadAsync(string profile, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await TryAsync(profile, cancellationToken).ConfigureAwait(false) is { } whole)
            {
                return whole;
            }
        }

        throw new SchedulingException(new SchedulingProblem
        {
            Code = ProblemCodes.ProviderError,
            Message = $"The posts of {profile} changed each time they were read, so none of the readings is whole.",
            Rule = "codivupload.pages",
            NextStep = "Try again when fewer posts are being made.",
            Retryable = true,
        });
    }

    private async Task<IReadOnlyList<ListedPost>?> TryAsync(string profile, CancellationToken cancellationToken)
    {
        var found = new Dictionary<Guid, ListedPost>();
        var (offset, total) = (0, int.MaxValue);
        while (offset < total)
        {
            var place = offset.ToString(CultureInfo.InvariantCulture);
            var page = await CodivUploadCall.Read("posts").RunAsync(() => posts.ListAsync(
                status: null, profile, PageSize.ToString(CultureInfo.InvariantCulture), place, cancellationToken)).ConfigureAwait(false);
            if (total != int.MaxValue && page.Total != total)
            {
                return null;
            }

            total = page.Total;
            offset += page.Posts.Count;
            foreach (var post in page.Posts)
            {
                found[post.Id] = post;
            }

            if (page.Posts.Count == 0)
            {
                break;
            }
        }

        return found.Count == total ? [.. found.Values] : null;
    }
}
