using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.Wonda;

/// <summary>
/// Plays the part of the networks: a planned post joins the queue at its time, one in the queue is begun after <see cref="Waiting"/> and ends
/// after <see cref="Working"/>, each step stored.
/// </summary>
internal sealed class WondaPublisher(Database database, SandboxFaults faults) : IClockWork
{
    public static readonly TimeSpan Waiting = TimeSpan.FromSeconds(2);
    public static readonly TimeSpan Working = TimeSpan.FromSeconds(5);

    public DateTimeOffset? NextDue() => database.Run(session => new WondaPublicationStore(session).NextDue());

    public void DoNext(DateTimeOffset now) => database.Run(session =>
    {
        var publications = new WondaPublicationStore(session);
        if (publications.FirstDue(now) is { } publication)
        {
            Step(publication, now);
            publications.Save(publication);
        }
    });

    private void Step(WondaPublication publication, DateTimeOffset now)
    {
        switch (publication.Status)
        {
            case WondaStatus.Scheduled:
                (publication.Status, publication.CreatedAt, publication.DueAt) = (WondaStatus.Queued, now, now + Waiting);
                break;
            case WondaStatus.Queued:
                (publication.Status, publication.DueAt) = (WondaStatus.InProgress, now + Working);
                break;
            default:
                Finish(publication, now);
                break;
        }
    }

    private void Finish(WondaPublication publication, DateTimeOffset now)
    {
        if (faults.TakePublishingError(publication.Key, publication.Network) is { } reason)
        {
            publication.Fail(reason);
            return;
        }

        publication.Publish(now);
    }
}
