using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.Wonda;

/// <summary>Reads and writes publications within one transaction.</summary>
internal sealed class WondaPublicationStore(SqliteSession session)
{
    private const string Kind = "publication";
    private readonly DocumentStore _documents = new(session, WondaSystem.Name);

    public void Save(WondaPublication publication) => _documents.Put(Kind, publication.Key, publication.Document, publication.DueAt);

    public WondaPublication? FindJob(string jobId) => _documents.Find(Kind, jobId) is { } document && new WondaPublication(document) is { JobId: not null } job ? job : null;

    /// <summary>What waits for its time, the soonest first.</summary>
    public IEnumerable<WondaPublication> Planned() => All().Where(publication => publication.Status == WondaStatus.Scheduled).OrderBy(publication => publication.ScheduledFor);

    /// <summary>What went out or is about to, the newest first.</summary>
    public IEnumerable<WondaPublication> History(string network) => All()
        .Where(publication => publication.Network == network && WondaStatus.InHistory.Contains(publication.Status))
        .OrderByDescending(publication => publication.CreatedAt).ThenByDescending(publication => publication.PublishId);

    /// <summary>What was published on an account at once since a moment, the oldest first.</summary>
    public List<WondaPublication> PublishedAtOnce(Guid accountId, DateTimeOffset since) => [.. All()
        .Where(publication => publication.AccountId == accountId.ToString() && publication.ScheduledFor is null && publication.CreatedAt > since)
        .OrderBy(publication => publication.CreatedAt)];

    public DateTimeOffset? NextDue() => _documents.NextDue(Kind);

    public WondaPublication? FirstDue(DateTimeOffset now) => _documents.FirstDue(Kind, now) is { } document ? new WondaPublication(document) : null;

    public IEnumerable<WondaPublication> All() => _documents.List(Kind).Select(document => new WondaPublication(document));
}
