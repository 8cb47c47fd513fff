namespace Dash.Generator.Model;

/// <summary>How to walk from page to page.</summary>
internal sealed record PagingModel
{
    public required TypeModel Item { get; init; }

    /// <summary>What follows <c>page</c> to reach its items, such as <c>.Data</c>.</summary>
    public required string ItemsPath { get; init; }

    /// <summary>What follows <c>page</c> to reach the address of the next page, such as <c>.Paging?.Next</c>.</summary>
    public required string NextPath { get; init; }
}
