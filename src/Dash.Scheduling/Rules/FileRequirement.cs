using System.Text.Json.Serialization;

namespace Dash.Scheduling;

/// <summary>What a place asks of a file, as the rules file has it; <see cref="FileRules"/> says the same in words.</summary>
public sealed record FileRequirement
{
    /// <summary>The place, one of <see cref="MediaPlacements.Names"/>.</summary>
    public required string Placement { get; init; }

    /// <summary>The kind of file it is about: image, video or any.</summary>
    public required string Kind { get; init; }

    /// <summary>What is measured: kind, format, bytes, width, height, pixels, ratio, duration; the units stand in the rules file.</summary>
    public required string Subject { get; init; }

    /// <summary>Left out: there is a limit. Otherwise <c>unknown</c> or <c>unlimited</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? State { get; init; }

    /// <summary>The MIME types it is about; null for all.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Formats { get; init; }

    /// <summary>What is taken, where that is a list.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? OneOf { get; init; }

    /// <summary>The least that is taken; null for no such limit.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Min { get; init; }

    /// <summary>The most that is taken; null for no such limit.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Max { get; init; }

    /// <summary>Key of the document that says so, or that was searched for it.</summary>
    public required string Source { get; init; }

    /// <summary>Who says so: network, dash, third_party or nobody.</summary>
    public required string StatedBy { get; init; }

    /// <summary>What else there is to know.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; init; }
}
