using System.Text.Json.Serialization;

namespace Dash.Scheduling;

/// <summary>Everything known about what one network accepts through the scheduling system.</summary>
public sealed record NetworkRules
{
    /// <summary>The network.</summary>
    [JsonIgnore]
    public Network Network { get; init; }

    /// <summary>Day on which the source that was not read for longest was last read.</summary>
    [JsonIgnore]
    public DateOnly VerifiedOn { get; init; }

    /// <summary>Keys of the <see cref="NetworkRuleBook.Sources"/> that the rules name, in the order of the rules.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Which modes are offered.</summary>
    public required IReadOnlyDictionary<PublishMode, Support> Modes { get; init; }

    /// <summary>Key of the source of <see cref="Modes"/>.</summary>
    public required string ModesSource { get; init; }

    /// <summary>What becomes of <see cref="PostDraft.AutoPublish"/>.</summary>
    public required AutoPublishPolicy AutoPublish { get; init; }

    /// <summary>Key of the source of <see cref="AutoPublish"/>.</summary>
    public required string AutoPublishSource { get; init; }

    /// <summary>The main text.</summary>
    public required TextRule Text { get; init; }

    /// <summary>The kinds of post, at least one.</summary>
    public required IReadOnlyList<PostTypeRule> PostTypes { get; init; }

    /// <summary>What it asks of single files, place by place.</summary>
    public IReadOnlyList<FileRequirement> Files { get; init; } = [];

    /// <summary>The options it takes, by the names of <see cref="PostOptionNames"/>; all others are refused.</summary>
    public required IReadOnlyDictionary<string, OptionRule> Options { get; init; }

    /// <summary>What else there is to know.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Where the documentation contradicts itself, and what was chosen.</summary>
    public IReadOnlyList<string> Contradictions { get; init; } = [];

    /// <summary>Names of the kinds of post; empty where there is only one.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> PostTypeNames => [.. PostTypes.Select(type => type.Name).OfType<string>()];

    /// <summary>The kind of post that an option value names; null when it names none.</summary>
    public PostTypeRule? FindPostType(string? name) =>
        PostTypes.FirstOrDefault(type => type.Name is null || string.Equals(type.Name, name, StringComparison.Ordinal));
}
