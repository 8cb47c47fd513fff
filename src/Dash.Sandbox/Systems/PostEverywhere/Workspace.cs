using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>The one workspace of the sandbox: runs work in a transaction, and tells webhooks what happened once it is written.</summary>
internal sealed class Workspace
{
    public const string System = "posteverywhere";

    private readonly SystemParts _parts;

    public Workspace(SystemParts parts)
    {
        _parts = parts;
        Courier = new WebhookCourier(this);
    }

    public DateTimeOffset Now => _parts.Now;

    public FileShelf Shelf => _parts.Shelf;

    public SandboxFaults Faults => _parts.Faults;

    public Uri BaseAddress => _parts.Context.BaseAddress;

    public WebhookCourier Courier { get; }

    public T Run<T>(Func<WorkspaceTurn, T> work)
    {
        var (result, turn) = _parts.Context.Database.Run(session =>
        {
            var turn = new WorkspaceTurn(new DocumentStore(session, System), _parts.Now);
            return (work(turn), turn);
        });
        Courier.Send(turn.Deliveries);
        return result;
    }
}
