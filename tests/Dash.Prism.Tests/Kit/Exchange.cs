namespace Dash.Prism.Tests.Kit;

/// <summary>A request that went through Prism, and what came of it.</summary>
/// <param name="Document">The document that Prism judged by.</param>
/// <param name="OperationId">The operation; null for a path that the document does not have.</param>
/// <param name="Request">Method and path.</param>
/// <param name="Status">The status that the client got to see.</param>
/// <param name="Violations">What Prism found, without what <see cref="KnownLimits"/> explains.</param>
internal sealed record Exchange(string Document, string? OperationId, string Request, int Status, IReadOnlyList<PrismViolation> Violations)
{
    public override string ToString() => $"{Document} {OperationId} {Request} {Status}\n  {string.Join("\n  ", Violations)}";
}
