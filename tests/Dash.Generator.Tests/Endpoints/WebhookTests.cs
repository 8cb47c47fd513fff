using System.Text;
using System.Text.Json;
using Dash.Generator.Tests.Harness;
using Dash.Testing;

namespace Dash.Generator.Tests.Endpoints;

public sealed class WebhookTests
{
    private delegate T Parse<T>(ReadOnlySpan<byte> body);

    private static readonly SpecFile Document =
        SpecFile.Inline(File.ReadAllText(Repository.PathTo("tests", "Dash.Generator.Tests", "Golden", "webhooks", "sample.openapi.json")));

    [Fact]
    public void WhatArrivesIsReadAsAnAnswerWouldBe()
    {
        var assembly = CompiledOutput.Load(GeneratorHarness.Run(Document));
        var method = assembly.GetType("Sample.SampleClientWebhooks")!.GetMethod("ParseOrderCreated")!;
        var order = typeof(WebhookTests).GetMethod(nameof(Read), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(method.ReturnType).Invoke(null, [method, "{\"id\":7,\"total\":1.5}"])!;

        Assert.Equal("{\"id\":7,\"total\":1.5}", JsonSerializer.Serialize(order, order.GetType()));
        Assert.Null(order.GetType().GetProperty("Secret"));
    }

    [Fact]
    public void ASelectionKeepsTheCallbacksOfItsOperationsAndTheWebhooksItNames()
    {
        var returns = GeneratorHarness.GenerateWithDiagnostics(Document with { Include = "/returns" });
        var webhooks = GeneratorHarness.GenerateWithDiagnostics(Document with { Exclude = "/orders;/returns" });

        Assert.Contains("ParseFailed", returns["SampleClientWebhooks"], StringComparison.Ordinal);
        Assert.DoesNotContain("ParseShipped", returns["SampleClientWebhooks"], StringComparison.Ordinal);
        Assert.DoesNotContain("Sample.Order.g.cs", returns.Files.Keys);
        Assert.Contains("ParseOrderCreated", webhooks["SampleClientWebhooks"], StringComparison.Ordinal);
        Assert.DoesNotContain("ParseFailed", webhooks["SampleClientWebhooks"], StringComparison.Ordinal);
    }

    private static T Read<T>(System.Reflection.MethodInfo method, string json) => method.CreateDelegate<Parse<T>>()(Encoding.UTF8.GetBytes(json));
}
