namespace Dash.Generator.Model;

/// <summary>One success of several.</summary>
internal sealed record ResultCaseModel
{
    /// <summary>The name of its factory.</summary>
    public required string Name { get; init; }

    /// <summary>The name of its argument.</summary>
    public required string Argument { get; init; }

    /// <summary>Three digits, <c>2XX</c> or <c>default</c>.</summary>
    public required string Status { get; init; }

    /// <summary>The status of one made by hand.</summary>
    public required int UsualStatus { get; init; }

    public required AnswerForm Form { get; init; }

    /// <summary>Null when there is no body.</summary>
    public TypeModel? Type { get; init; }

    public required string Documentation { get; init; }
}
