using Dash.Generator.Support;

namespace Dash.Generator.Model;

/// <summary>The type that holds what an operation answers, where its successes have different bodies.</summary>
internal sealed record ResultModel
{
    public required TypeNameModel Type { get; init; }

    public required DocumentationModel Documentation { get; init; }

    public required EquatableArray<ResultCaseModel> Cases { get; init; }
}
