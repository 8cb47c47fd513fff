using Dash.Spec.Tests;

namespace Dash.Providers.Tests.Contract;

/// <summary>How much of a document a tour has driven.</summary>
internal sealed class ContractCount
{
    private readonly List<string> _driven = [];
    private readonly List<string> _refused = [];
    private readonly List<string> _violations = [];

    private ContractCount(string document) => Document = document;

    public string Document { get; }

    public int Operations { get; private set; }

    /// <summary>Operations that answered with a success.</summary>
    public IReadOnlyList<string> Driven => _driven;

    /// <summary>Operations that have been taken away and answered so.</summary>
    public IReadOnlyList<string> Refused => _refused;

    /// <summary>Answers that were neither a success nor the documented refusal: the judge, or the service, did not take the request.</summary>
    public IReadOnlyList<string> Violations => _violations;

    public FieldTally Sent { get; } = new("readOnly");

    public FieldTally Read { get; } = new("writeOnly");

    public static ContractCount Of(string document, IReadOnlyList<Exchange> exchanges)
    {
        var count = new ContractCount(document);
        foreach (var operation in SpecFolder.Operations(document))
        {
            count.Operations++;
            count.Add(operation, [.. exchanges.Where(exchange => exchange.IsOf(operation.Method, operation.Path)
                && SpecFolder.Operations(document).All(other => other.Path == operation.Path || !IsMoreLiteral(other, operation) || !exchange.IsOf(other.Method, other.Path)))]);
        }

        return count;
    }

    private void Add(SpecOperation operation, IReadOnlyList<Exchange> exchanges)
    {
        var goneSuccess = operation.Body.Flag("deprecated") && operation.Responses.Any(response => response.Status == "410");
        if (exchanges.Any(exchange => exchange.IsSuccess))
        {
            _driven.Add(operation.Id);
        }
        else if (goneSuccess && exchanges.Any(exchange => exchange.Status == 410))
        {
            _refused.Add(operation.Id);
        }

        _violations.AddRange(exchanges.Where(exchange => !exchange.IsSuccess && !(goneSuccess && exchange.Status == 410))
            .Select(exchange => $"{operation.Id}: {exchange.Status} {exchange.Answer?.ToJsonString()}"));
        Tally(operation, exchanges);
    }

    private void Tally(SpecOperation operation, IReadOnlyList<Exchange> exchanges)
    {
        if (operation.RequestContent?.Find("schema") is { } request)
        {
            Sent.Expect(request);
            foreach (var exchange in exchanges)
            {
                Sent.See(request, exchange.Request);
            }
        }

        foreach (var (status, response) in operation.Responses.Where(response => response.Status.StartsWith('2')))
        {
            if (response.Find("content")?.Find("application/json")?.Find("schema") is { } answer)
            {
                Read.Expect(answer);
                foreach (var exchange in exchanges.Where(exchange => exchange.Status.ToString(System.Globalization.CultureInfo.InvariantCulture) == status))
                {
                    Read.See(answer, exchange.Answer);
                }
            }
        }
    }

    private static bool IsMoreLiteral(SpecOperation other, SpecOperation operation) => other.Path.Count(letter => letter == '{') < operation.Path.Count(letter => letter == '{');
}
