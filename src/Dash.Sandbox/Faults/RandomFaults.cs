namespace Dash.Sandbox.Faults;

/// <summary>Draws a fault for one request after the other; the same seed gives the same faults in the order of arrival.</summary>
internal sealed class RandomFaults
{
    private readonly Random _random;
    private readonly (double Below, SandboxFault Fault)[] _steps;

    public RandomFaults(int seed, FaultRates rates, FaultTarget target)
    {
        (_random, Target) = (new Random(seed), target);
        var below = 0.0;
        _steps = [.. Shares(rates).Select(share => (below += Checked(share.Rate, share.Fault), share.Fault))];
        Kinds = [.. Shares(rates).Where(static share => share.Rate > 0).Select(static share => share.Fault.Kind).Distinct()];
        if (below > 1 + 1e-9)
        {
            throw new ArgumentException(FormattableString.Invariant($"The shares add up to {below:0.###}; together they may be 1 at most."), nameof(rates));
        }
    }

    public FaultTarget Target { get; }

    /// <summary>What can be drawn.</summary>
    public IReadOnlyCollection<FaultKind> Kinds { get; }

    public SandboxFault? Draw(RequestFacts request)
    {
        if (!Target.Matches(request))
        {
            return null;
        }

        var drawn = _random.NextDouble();
        return _steps.FirstOrDefault(step => drawn < step.Below).Fault;
    }

    private static (double Rate, SandboxFault Fault)[] Shares(FaultRates rates) =>
    [
        (rates.DropBeforeCommit, SandboxFault.DropBeforeCommit()),
        (rates.DropAfterCommit, SandboxFault.DropAfterCommit()),
        (rates.Unavailable, SandboxFault.Unavailable(rates.RetryAfter)),
        (rates.ServerError, SandboxFault.Answer(500)),
        (rates.TooManyRequests, SandboxFault.TooManyRequests(rates.RetryAfter)),
        (rates.HtmlPage, SandboxFault.HtmlPage()),
        (rates.Slow, SandboxFault.DelayAfterCommit(rates.SlowBy)),
        (rates.TruncatedBody, SandboxFault.TruncatedBody()),
    ];

    private static double Checked(double rate, SandboxFault fault) => rate is >= 0 and <= 1
        ? rate
        : throw new ArgumentException(FormattableString.Invariant($"A share lies between 0 and 1; that of {fault.Kind} is {rate}."), nameof(rate));
}
