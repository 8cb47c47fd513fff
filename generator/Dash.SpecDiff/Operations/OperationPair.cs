using Dash.Generator.Document;
using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Specs;

namespace Dash.SpecDiff.Operations;

/// <summary>One operation before and after.</summary>
internal sealed record OperationPair(Operation Old, Operation New, Where Where)
{
    public required Spot Spot { get; init; }

    public required JsonObject? OldNode { get; init; }

    public required JsonObject? NewNode { get; init; }

    public static OperationPair Of(Comparison comparison, Operation old, Operation @new, Where where) => new(old, @new, where)
    {
        Spot = comparison.Spot(old.Position, @new.Position),
        OldNode = comparison.Old.Nodes.MemberAt(old.Position),
        NewNode = comparison.New.Nodes.MemberAt(@new.Position),
    };

    /// <summary>The place of a keyword on either side, or that of the operation.</summary>
    public Spot At(string keyword) => new(At(Spot.Old, OldNode, keyword), At(Spot.New, NewNode, keyword));

    private static Place At(Place operation, JsonObject? node, string keyword) => node?.Find(keyword) is { } member
        ? operation with { Line = member.Position.Line + 1, Column = member.Position.Column + 1 }
        : operation;
}
