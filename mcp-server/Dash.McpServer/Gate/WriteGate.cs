using System.Text.Json;
using Dash.Scheduling;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Gate;

/// <summary>
/// Decides by the mode whether a batch may be written, and in <c>confirm</c> by what a person says. It is asked by the use cases
/// themselves with exactly what would be sent, so no tool gets around it, and an approval cannot be carried over to other content.
/// </summary>
/// <param name="approvals">Opened when the first approval is needed.</param>
/// <param name="words">Puts a batch into words for a person.</param>
internal sealed class WriteGate(Lazy<ApprovalBook> approvals, ApprovalWords words) : IWriteGate, IDisposable
{
    /// <param name="provider">Gives the channels their names.</param>
    /// <param name="settings">Where approvals are kept, and how times are shown.</param>
    public static WriteGate Over(ISchedulingProvider provider, GateSettings settings)
    {
        var times = new TimeResolver(settings.Clock, new TimeSettings { DefaultZone = settings.TimeZone });
        var approvals = new Lazy<ApprovalBook>(() => ApprovalFolder.Open(settings.Folder, settings.Clock), LazyThreadSafetyMode.PublicationOnly);
        return new WriteGate(approvals, new ApprovalWords(provider, times, settings.Context));
    }

    public async Task PassAsync(WriteIntent intent, CancellationToken cancellationToken = default)
    {
        switch (GateCall.Current)
        {
            case { Mode: OperatorMode.Full }:
                return;
            case { Mode: OperatorMode.Confirm } call when intent.Writes.Any(write => write.IsConsequential):
                await ConfirmAsync(call, intent, cancellationToken);
                return;
            case { Mode: OperatorMode.Confirm }:
                return;
            case { Mode: OperatorMode.DraftOnly } when intent.Writes.All(write => write.TouchesDraftsOnly):
                return;
            case { Mode: OperatorMode.DraftOnly }:
                throw new SchedulingException(GateProblems.DraftsOnly(intent));
            case { } call:
                throw new SchedulingException(GateProblems.ReadOnly(call.Tool));
            case null:
                throw new SchedulingException(GateProblems.OutsideOfACall());
        }
    }

    public void Dispose()
    {
        if (approvals.IsValueCreated)
        {
            approvals.Value.Dispose();
        }
    }

    private async Task ConfirmAsync(GateCall call, WriteIntent intent, CancellationToken cancellationToken)
    {
        var book = approvals.Value;
        var terms = new ApprovalTerms(intent.Scope, call.Tool, call.Digest, intent.Digest);
        if (call.Ticket is { } ticket)
        {
            var asked = book.ByTicket(ticket);
            if (call is { Answer: null, CanAsk: true } && asked is { State: ApprovalState.Waiting } && asked.Terms == terms)
            {
                throw Question(book, asked);
            }

            Answered(book, asked, terms, call.Answer);
            return;
        }

        string? note = null;
        var open = book.FindOpen(terms.Scope, terms.Tool, terms.Call);
        if (open is not null && open.Terms != terms)
        {
            book.Close(open, ApprovalState.Outdated);
            (open, note) = (null, "What was asked for before has changed since, so it is void. ");
        }

        if (open is { State: ApprovalState.Approved })
        {
            book.Redeem(open, terms);
            return;
        }

        open ??= book.Ask(terms, await words.OfAsync(intent, call.TimeZone, cancellationToken));
        throw call.CanAsk ? Question(book, open) : new SchedulingException(GateProblems.Required(open, note));
    }

    private static void Answered(ApprovalBook book, Approval approval, ApprovalTerms terms, ElicitResult? answer)
    {
        if (!IsYes(answer))
        {
            book.Close(approval, ApprovalState.Declined);
            throw new SchedulingException(GateProblems.Declined(approval));
        }

        if (approval.State == ApprovalState.Waiting)
        {
            book.Approve(approval);
            approval = approval with { State = ApprovalState.Approved };
        }

        book.Redeem(approval, terms);
    }

    // Accepting a form and leaving its one field off is no agreement.
    private static bool IsYes(ElicitResult? answer) =>
        answer is { IsAccepted: true, Content: { } fields } && fields.TryGetValue(GateCalls.Question, out var yes) && yes.ValueKind == JsonValueKind.True;

    private static InputRequiredException Question(ApprovalBook book, Approval approval) => new(
        new Dictionary<string, InputRequest>
        {
            [GateCalls.Question] = InputRequest.ForElicitation(new ElicitRequestParams
            {
                Message = approval.Words,
                RequestedSchema = new()
                {
                    Properties = { [GateCalls.Question] = new ElicitRequestParams.BooleanSchema { Title = "Approve", Description = "Write exactly what is shown above." } },
                    Required = [GateCalls.Question],
                },
            }),
        },
        requestState: book.TicketOf(approval));
}
