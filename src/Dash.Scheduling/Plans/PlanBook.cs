using System.Security.Cryptography;
using NodaTime;

namespace Dash.Scheduling;

/// <summary>
/// Makes plans and gives them out once. The id of a plan holds a digest of scope and batch, so neither can be exchanged, and a random
/// part, so that validating the same posts again makes a plan of its own.
/// </summary>
internal sealed class PlanBook(ILedger ledger, string scope, LedgerSettings settings, IClock clock)
{
    private const int DigestLength = 32;
    private const int NonceBytes = 8;

    /// <param name="kind">What the plan is for; a plan of one kind is unknown to all others.</param>
    /// <param name="json">What it holds.</param>
    /// <param name="cancellationToken">Gives up before it is kept.</param>
    public async Task<StoredPlan> AddAsync(string kind, string json, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var plan = new StoredPlan
        {
            Id = $"{DigestPart(kind, json)}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(NonceBytes))}",
            Scope = scope,
            Batch = json,
            MadeAt = now,
            ExpiresAt = now + settings.PlanLifetime,
        };
        await ledger.AddPlanAsync(plan, cancellationToken).ConfigureAwait(false);
        return plan;
    }

    /// <summary>Reads a plan that may be used now.</summary>
    /// <exception cref="SchedulingException">It is unknown, altered, expired or used.</exception>
    public async Task<string> OpenAsync(string kind, string planId, CancellationToken cancellationToken)
    {
        var plan = await ledger.FindPlanAsync(planId, cancellationToken).ConfigureAwait(false);
        if (plan is null || plan.Scope != scope || !plan.Id.StartsWith(kind + "-", StringComparison.Ordinal))
        {
            throw new SchedulingException(PlanProblems.Unknown(planId));
        }

        var problem = !plan.Id.StartsWith(DigestPart(kind, plan.Batch) + "-", StringComparison.Ordinal) ? PlanProblems.Altered(planId, "its batch was changed.")
            : plan.UsedAt is not null ? PlanProblems.Used(plan)
            : plan.ExpiresAt <= clock.GetCurrentInstant() ? PlanProblems.Expired(plan)
            : null;
        return problem is null ? plan.Batch : throw new SchedulingException(problem);
    }

    /// <summary>Uses a plan up. From here on it is refused, whatever becomes of its posts.</summary>
    /// <exception cref="SchedulingException">Somebody else was faster.</exception>
    public async Task UseAsync(string planId, CancellationToken cancellationToken)
    {
        if (!await ledger.TryUsePlanAsync(planId, clock.GetCurrentInstant(), cancellationToken).ConfigureAwait(false))
        {
            throw new SchedulingException(PlanProblems.Used((await ledger.FindPlanAsync(planId, cancellationToken).ConfigureAwait(false))!));
        }
    }

    private string DigestPart(string kind, string batch) => $"{kind}-" + CanonicalContent.Digest(scope + "\n" + batch)[..DigestLength];
}
