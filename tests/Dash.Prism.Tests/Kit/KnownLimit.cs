namespace Dash.Prism.Tests.Kit;

/// <summary>A complaint of Prism that is wrong, at one operation.</summary>
/// <param name="Document">The document.</param>
/// <param name="OperationId">The operation.</param>
/// <param name="Location">Where Prism complains.</param>
/// <param name="Code">By which rule.</param>
/// <param name="Reason">Why Prism is wrong there.</param>
internal sealed record KnownLimit(string Document, string OperationId, string Location, string Code, string Reason);
