namespace Dash.Sdk;

/// <summary>A Pinterest board was asked for by an id or a name that none has, or by a name that several have.</summary>
public sealed class PinterestBoardNotFoundException : Exception
{
    private const int MostNamed = 20;

    /// <summary>Makes one; also for tests of code that handles it.</summary>
    /// <param name="brandId">The brand.</param>
    /// <param name="wanted">What was asked for.</param>
    /// <param name="candidates">The boards to choose from: those of that name when there are several, else all.</param>
    public PinterestBoardNotFoundException(long brandId, string wanted, IReadOnlyList<PinterestBoard> candidates)
        : base(Explain(brandId, wanted, candidates))
    {
        BrandId = brandId;
        Wanted = wanted;
        Candidates = candidates;
    }

    /// <summary>The brand whose boards were searched.</summary>
    public long BrandId { get; }

    /// <summary>What was asked for.</summary>
    public string Wanted { get; }

    /// <summary>The boards to choose from: those of that name when there are several, else all of the brand.</summary>
    public IReadOnlyList<PinterestBoard> Candidates { get; }

    private static string Explain(long brandId, string wanted, IReadOnlyList<PinterestBoard> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        if (candidates.Count == 0)
        {
            return $"Brand {brandId} has no Pinterest boards, so there is no '{wanted}'. Make a board on Pinterest, or connect the account in Dash Social.";
        }

        var several = candidates.Count > 1 && candidates.All(board => string.Equals(board.Name.Trim(), wanted, StringComparison.OrdinalIgnoreCase));
        var named = string.Join(", ", candidates.Take(MostNamed).Select(board => $"'{board.Name}' (id {board.Id})"));
        var more = candidates.Count > MostNamed ? $" and {candidates.Count - MostNamed} more" : "";
        return several
            ? $"Brand {brandId} has {candidates.Count} Pinterest boards called '{wanted}': {named}{more}. Ask for one by its id."
            : $"Brand {brandId} has no Pinterest board '{wanted}'. Use one of {named}{more}.";
    }
}
