using Dash.Spec.Tests;
using Dash.Testing;
using Xunit.Abstractions;

namespace Dash.Providers.Tests.Examples;

/// <summary>The examples printed in the guides of the systems, sent and read by the generated clients.</summary>
public sealed class SeedExampleTests(ITestOutputHelper output)
{
    [SharedFact]
    public async Task EveryExampleOfAGuideIsSentOrReadAsItIsPrinted()
    {
        var examples = OtherSeedExample.All().ToList();
        foreach (var example in examples)
        {
            output.WriteLine(example.ToString());
            await (example.Status is { } status
                ? RoundTrip.ReceiveAsync(example.Document, example.Operation, status, example.Json)
                : RoundTrip.SendAsync(example.Document, example.Operation, example.Json));
        }

        Assert.Equal(7, examples.Count(example => example.Status is null));
        Assert.Equal(8, examples.Count(example => example.Status is not null));
    }
}
