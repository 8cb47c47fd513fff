using Dash.Generator.Support;

namespace Dash.Generator.Model;

/// <summary>The part of a record that checks it against the constraints of the document.</summary>
internal sealed record ValidatorModel
{
    public required TypeNameModel Type { get; init; }

    /// <summary>The public method; another name than <c>Validate</c> when a member has that.</summary>
    public required string Method { get; init; }

    public required EquatableArray<MemberCheckModel> Members { get; init; }

    public required EquatableArray<PatternModel> Patterns { get; init; }

    public long? MinProperties { get; init; }

    public long? MaxProperties { get; init; }

    /// <summary>An expression for each member that counts it; empty unless the number of properties is limited.</summary>
    public EquatableArray<string> Counts { get; init; }

    /// <summary>The generated file; a hyphen is in no type's name.</summary>
    public string HintName => Type.HintName.Replace(".g.cs", "-Validation.g.cs");
}
