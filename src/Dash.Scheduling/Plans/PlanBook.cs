using System.Security.Cryptography;
using System.Text.Json;
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

    public async Task<StoredPlan> AddAsync(PlanBatch batch, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.Serialize(batch, LedgerJson.Default.PlanBatch);
        var now = clock.GetCurrentInstant();
        var plan = new StoredPlan
        {
            Id = $"{DigestPart(json)}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(NonceBytes))}",
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
    public async Task<PlanBatch> OpenAsync(string planId, CancellationToken cancellationToken)
    {
        var plan = await ledger.FindPlanAsync(planId, cancellationToken).ConfigureAwait(false);
        if (plan is null || plan.Scope != scope)
        {
            throw new SchedulingException(PlanProblems.Unknown(planId));
        }

        var problem = !plan.Id.StartsWith(DigestPart(plan.Batch) + "-", StringComparison.Ordinal) ? PlanProblems.Altered(planId, "its batch was changed.")
            : plan.UsedAt is not null ? PlanProblems.Used(plan)
            : plan.ExpiresAt <= clock.GetCurrentInstant() ? PlanProblems.Expired(plan)
            : null;
        return problem is null
            ? JsonSerializer.Deserialize(plan.Batch, LedgerJson.Default.PlanBatch)!
            : throw new SchedulingException(problem);
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

    private string DigestPart(string batch) => "plan-" + CanonicalContent.Digest(scope + "\n" + batch)[..DigestLength];
}
