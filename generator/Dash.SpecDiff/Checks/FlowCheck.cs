namespace Dash.SpecDiff.Checks;

/// <summary>The same change of a schema as two checks, since it means one thing in a request and another in a response.</summary>
internal sealed class FlowCheck(string stem, Verdict request, Verdict response)
{
    public Check Request { get; } = Check.Wire("request-" + stem, request.Level, request.Meaning);

    public Check Response { get; } = Check.Wire("response-" + stem, response.Level, response.Meaning);

    public IEnumerable<Check> Both => [Request, Response];

    public Check For(Flow flow) => flow == Flow.Request ? Request : Response;
}
