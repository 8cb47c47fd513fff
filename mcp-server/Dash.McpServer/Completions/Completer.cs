using Dash.McpServer.Prompts;
using Dash.McpServer.Resources;
using Dash.Scheduling;
using ModelContextProtocol.Protocol;
using NodaTime;

namespace Dash.McpServer.Completions;

/// <summary>Offers values for the arguments of prompts and of resource addresses: networks, brands and channels, zones, posts.</summary>
internal sealed class Completer(SchedulingService scheduling)
{
    // The most that the protocol allows.
    private const int MostValues = 100;
    private const int MostPosts = 200;

    private static readonly Duration Past = Duration.FromDays(7);
    private static readonly Duration Future = Duration.FromDays(30);

    public async Task<Completion> CompleteAsync(CompleteRequestParams request, CancellationToken cancellationToken)
    {
        var (name, typed) = (request.Argument.Name, request.Argument.Value);
        var values = (request.Ref, name) switch
        {
            (ResourceTemplateReference { Uri: RulesResource.Template }, "network") => Matching(NetworkNames.All, typed),
            (ResourceTemplateReference { Uri: PostResource.Template }, "id") => Matching(await PostIdsAsync(cancellationToken), typed),
            (PromptReference, PromptWords.ZoneArgument) => Matching(TimeZones.Ids, typed),
            (PromptReference, PromptWords.ChannelsArgument) => await ChannelsAsync(typed, cancellationToken),
            _ => [],
        };
        return new Completion { Values = [.. values.Take(MostValues)], Total = values.Count, HasMore = values.Count > MostValues };
    }

    // What begins with what was typed comes first, then what holds it: people type the city of a zone.
    private static List<string> Matching(IEnumerable<string> candidates, string typed)
    {
        var wanted = typed.Trim().Replace(' ', '_');
        return
        [
            .. candidates.Distinct(StringComparer.Ordinal)
                .Where(candidate => candidate.Contains(wanted, StringComparison.OrdinalIgnoreCase))
                .OrderBy(candidate => !candidate.StartsWith(wanted, StringComparison.OrdinalIgnoreCase))
                .ThenBy(candidate => candidate, StringComparer.OrdinalIgnoreCase),
        ];
    }

    // A list separated by commas: its last entry is being typed.
    private async Task<List<string>> ChannelsAsync(string typed, CancellationToken cancellationToken)
    {
        var start = typed.LastIndexOf(',') + 1;
        var before = start == 0 ? "" : typed[..start] + " ";
        var channels = await OrNothingAsync(() => scheduling.ListChannelsAsync(cancellationToken));
        var last = typed[start..].Trim();
        var found = channels.Select(channel => channel.AccountName).Concat(channels.Select(channel => channel.Id)).Distinct(StringComparer.Ordinal)
            .Where(candidate => candidate.Contains(last, StringComparison.OrdinalIgnoreCase))
            .OrderBy(candidate => !candidate.StartsWith(last, StringComparison.OrdinalIgnoreCase));
        return [.. found.Select(candidate => before + candidate)];
    }

    private async Task<IReadOnlyList<string>> PostIdsAsync(CancellationToken cancellationToken)
    {
        var now = scheduling.Times.Now;
        var listing = await OrNothingAsync(async () =>
            (await scheduling.ListAsync(new PostQuery { From = now - Past, To = now + Future, Limit = MostPosts }, cancellationToken)).Posts);
        return [.. listing.Select(post => post.Id)];
    }

    // Nobody is helped by an error while typing.
    private static async Task<IReadOnlyList<T>> OrNothingAsync<T>(Func<Task<IReadOnlyList<T>>> read)
    {
        try
        {
            return await read();
        }
        catch (SchedulingException)
        {
            return [];
        }
    }
}
