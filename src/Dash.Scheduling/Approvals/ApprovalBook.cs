using System.Security.Cryptography;
using NodaTime;

namespace Dash.Scheduling;

/// <summary>
/// Keeps what waits for a person's approval and what a person decided, in a SQLite file that all of the user's processes share. Every
/// line is sealed with a secret beside it, so that a decision cannot be written into the file; every decision and every use is one
/// atomic step. Safe for many threads.
/// </summary>
public sealed class ApprovalBook : IDisposable
{
    /// <summary>How long an approval is good for, from the question on.</summary>
    public static readonly Duration Lifetime = Duration.FromMinutes(15);

    private static readonly Duration Keep = Duration.FromDays(7);

    private readonly LedgerDatabase _database;
    private readonly ApprovalSeal _seal;
    private readonly IClock _clock;

    private ApprovalBook(LedgerDatabase database, ApprovalSeal seal, IClock clock) => (_database, _seal, _clock) = (database, seal, clock);

    /// <summary>Opens or makes the book; its folder is made if need be, readable by its owner only.</summary>
    /// <param name="folder">Holds <c>approvals.db</c> and <c>approvals.key</c>.</param>
    /// <param name="clock">By which approvals expire.</param>
    /// <exception cref="SchedulingException"><c>ledger_unavailable</c>: the files cannot be read or written.</exception>
    public static ApprovalBook Open(string folder, IClock clock)
    {
        var path = Path.Combine(folder, "approvals.db");
        try
        {
            LedgerLocation.Prepare(path);
            var seal = ApprovalSeal.Open(Path.Combine(folder, "approvals.key"));
            return new ApprovalBook(LedgerDatabase.Open(path, (database, _) => database.Execute(ApprovalRows.Schema)), seal, clock);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new SchedulingException(LedgerProblems.Unavailable(path, failure.Message), failure);
        }
    }

    /// <summary>The newest genuine approval for a call that is still good, waiting or approved; null when there is none.</summary>
    public Approval? FindOpen(string scope, string tool, string call)
    {
        var found = _database.First(
            $"SELECT {ApprovalRows.Columns} FROM approvals WHERE scope = $scope AND tool = $tool AND call = $call AND state IN ('Waiting', 'Approved') AND expires_at > $now ORDER BY made_at DESC LIMIT 1",
            row => ((Approval, string)?)ApprovalRows.Read(row),
            ("scope", scope), ("tool", tool), ("call", call), ("now", Now.ToUnixTimeTicks()));
        return found is var (approval, seal) && IsGenuine(approval, seal) ? approval : null;
    }

    /// <summary>Notes that a person is to be asked.</summary>
    public Approval Ask(ApprovalTerms terms, string words)
    {
        var approval = new Approval
        {
            Id = "approval-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6)),
            Terms = terms,
            Words = words,
            MadeAt = Now,
            ExpiresAt = Now + Lifetime,
            State = ApprovalState.Waiting,
        };
        _database.Execute("DELETE FROM approvals WHERE expires_at < $before", ("before", (Now - Keep).ToUnixTimeTicks()));
        _database.Execute(
            $"INSERT INTO approvals ({ApprovalRows.Columns}) VALUES ($id, $scope, $tool, $call, $writes, $words, $made_at, $expires_at, $state, $seal)",
            ApprovalRows.Values(approval, _seal.Of(approval, ApprovalState.Waiting)));
        return approval;
    }

    /// <summary>Reads an approval that this user's processes wrote.</summary>
    /// <exception cref="SchedulingException"><c>approval_invalid</c>: unknown or forged.</exception>
    public Approval Get(string id)
    {
        var found = _database.First($"SELECT {ApprovalRows.Columns} FROM approvals WHERE id = $id", row => ((Approval, string)?)ApprovalRows.Read(row), ("id", id));
        return found is not var (approval, seal) ? throw new SchedulingException(ApprovalProblems.Unknown(id))
            : IsGenuine(approval, seal) ? approval
            : throw new SchedulingException(ApprovalProblems.Forged(id));
    }

    /// <summary>Everything that waits for a decision and is still good, oldest first.</summary>
    public IReadOnlyList<Approval> Waiting()
    {
        var found = _database.All(
            $"SELECT {ApprovalRows.Columns} FROM approvals WHERE state = 'Waiting' AND expires_at > $now ORDER BY made_at", ApprovalRows.Read, ("now", Now.ToUnixTimeTicks()));
        return [.. found.Where(line => IsGenuine(line.Approval, line.Seal)).Select(line => line.Approval)];
    }

    /// <summary>The digits that the person types to agree. Show them to a person only.</summary>
    public string CodeOf(Approval approval) => _seal.Code(approval);

    /// <summary>What a client hands back with the person's answer; worthless for anything else.</summary>
    public string TicketOf(Approval approval) => _seal.Ticket(approval);

    /// <summary>Finds what a ticket was given for.</summary>
    /// <exception cref="SchedulingException"><c>approval_invalid</c>: unknown or forged.</exception>
    public Approval ByTicket(string ticket)
    {
        var approval = Get(ticket.Split('.')[0]);
        return _seal.IsTicketOf(approval, ticket) ? approval : throw new SchedulingException(ApprovalProblems.Forged(approval.Id));
    }

    /// <summary>Notes that a person agreed.</summary>
    /// <exception cref="SchedulingException">It expired, or was decided before.</exception>
    public void Approve(Approval approval) => Move(approval, ApprovalState.Waiting, ApprovalState.Approved);

    /// <summary>Notes that a person said no, or that what it was for is no more.</summary>
    public void Close(Approval approval, ApprovalState state) => TryMove(approval, approval.State, state);

    /// <summary>Uses up what a person agreed to. Of several who try, one succeeds.</summary>
    /// <param name="approval">As it was read.</param>
    /// <param name="terms">What is about to be written, now.</param>
    /// <exception cref="SchedulingException">It is for something else, expired, not agreed to, or used.</exception>
    public void Redeem(Approval approval, ApprovalTerms terms)
    {
        if (approval.Terms with { Writes = terms.Writes } != terms)
        {
            throw new SchedulingException(ApprovalProblems.OtherCall(approval));
        }

        if (approval.Terms.Writes != terms.Writes && approval.State is ApprovalState.Waiting or ApprovalState.Approved)
        {
            Close(approval, ApprovalState.Outdated);
            throw new SchedulingException(ApprovalProblems.OtherWrites(approval));
        }

        Move(approval, ApprovalState.Approved, ApprovalState.Used);
    }

    /// <inheritdoc/>
    public void Dispose() => _database.Dispose();

    private Instant Now => _clock.GetCurrentInstant();

    private bool IsGenuine(Approval approval, string seal) => ApprovalSeal.Same(_seal.Of(approval, approval.State), seal);

    private void Move(Approval approval, ApprovalState from, ApprovalState to)
    {
        if (approval.ExpiresAt <= Now)
        {
            throw new SchedulingException(ApprovalProblems.Expired(approval));
        }

        if (!TryMove(approval, from, to))
        {
            var now = Get(approval.Id);
            throw new SchedulingException(now.State switch
            {
                ApprovalState.Waiting => ApprovalProblems.Undecided(now),
                ApprovalState.Declined => ApprovalProblems.Declined(now),
                ApprovalState.Outdated => ApprovalProblems.OtherWrites(now),
                _ => ApprovalProblems.Used(now),
            });
        }
    }

    private bool TryMove(Approval approval, ApprovalState from, ApprovalState to) => _database.Execute(
        "UPDATE approvals SET state = $to, seal = $seal WHERE id = $id AND state = $from",
        ("to", to.ToString()), ("seal", _seal.Of(approval, to)), ("id", approval.Id), ("from", from.ToString())) == 1;
}
