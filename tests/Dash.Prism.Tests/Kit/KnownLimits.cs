using System.Collections.Concurrent;

namespace Dash.Prism.Tests.Kit;

/// <summary>The complaints of Prism that are no violations, each with its reason. Nothing else is overlooked.</summary>
internal static class KnownLimits
{
    private static readonly ConcurrentDictionary<KnownLimit, bool> used = new();

    public static IReadOnlyList<KnownLimit> All { get; } = [];

    /// <summary>The limits that explained something so far.</summary>
    public static IReadOnlyCollection<KnownLimit> Used => [.. used.Keys];

    public static bool Explain(string document, string? operationId, PrismViolation violation)
    {
        var limit = All.FirstOrDefault(limit => limit.Document == document && limit.OperationId == operationId && limit.Location == violation.Location && limit.Code == violation.Code);
        return limit is not null && (used.TryAdd(limit, true) || true);
    }
}
