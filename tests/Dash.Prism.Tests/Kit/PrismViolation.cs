namespace Dash.Prism.Tests.Kit;

/// <summary>What Prism found wrong in a request or an answer.</summary>
/// <param name="Location">Where, such as <c>response.body.id</c>.</param>
/// <param name="Severity">How bad, in Prism's words.</param>
/// <param name="Code">The rule, mostly a keyword of JSON Schema.</param>
/// <param name="Message">Prism's words.</param>
internal sealed record PrismViolation(string Location, string Severity, string Code, string Message)
{
    public override string ToString() => $"{Severity} at {Location}: {Message} ({Code})";
}
