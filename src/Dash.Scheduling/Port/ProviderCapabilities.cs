namespace Dash.Scheduling;

/// <summary>What a scheduling system can do, stated before anybody tries.</summary>
public sealed record ProviderCapabilities
{
    /// <summary>Networks it publishes to.</summary>
    public required IReadOnlyList<Network> Networks { get; init; }

    /// <summary>Modes it offers.</summary>
    public required IReadOnlyList<PublishMode> Modes { get; init; }

    /// <summary>Whether posts can be changed after they were created.</summary>
    public required bool CanEdit { get; init; }

    /// <summary>Whether posts can be deleted.</summary>
    public required bool CanDelete { get; init; }

    /// <summary>Whether every network has a listing of its own, so that several are asked at once and one may fail alone.</summary>
    public required bool ListsPerNetwork { get; init; }

    /// <summary>Whether a post can be found again by the id its creator gave it.</summary>
    public required bool FindsByGroup { get; init; }

    /// <summary>Whether a post whose answer was lost can be found again by what it holds, see <see cref="ISchedulingProvider.FindSentAsync"/>.</summary>
    public bool FindsByContent { get; init; }

    /// <summary>Whether anything leads back to a post whose answer was lost.</summary>
    public bool CanReadBack => FindsByGroup || FindsByContent;

    /// <summary>What was looked at feature by feature; what is not named here is possible and has no limit worth telling.</summary>
    public IReadOnlyDictionary<ProviderFeature, FeatureSupport> Features { get; init; } = new Dictionary<ProviderFeature, FeatureSupport>();

    /// <summary>How far a feature goes.</summary>
    public FeatureSupport Support(ProviderFeature feature) => Features.GetValueOrDefault(feature, FeatureSupport.Full);
}
