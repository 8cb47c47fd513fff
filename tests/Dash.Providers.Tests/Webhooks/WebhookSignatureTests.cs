using System.Globalization;
using System.Text;
using Dash.Testing;
using PostEverywhere.Sdk;

namespace Dash.Providers.Tests.Webhooks;

public sealed class WebhookSignatureTests
{
    private const string Secret = "whsec_example";
    private const string Body = """{"event":"post.published","data":{"post_id":"f47ac10b-58cc-4372-a567-0e02b2c3d479"}}""";

    // printf '%s' "$body" | openssl dgst -sha256 -hmac whsec_example
    private const string Signature = "sha256=bd8cac81bd43937c996559ab7e0109139d703a7f1dc86dbff2420f63d8f550e0";

    private static readonly DateTimeOffset Now = new(2026, 5, 10, 14, 0, 32, TimeSpan.Zero);

    [Theory]
    [InlineData(0)]
    [InlineData(-300)]
    [InlineData(300)]
    public void ADeliveryWithItsSignatureIsTakenWithinFiveMinutes(int seconds) => Assert.True(IsValid(Body, Signature, Sent(seconds)));

    [Theory]
    [InlineData(-301)]
    [InlineData(301)]
    public void ADeliveryFromTooFarAwayIsRefused(int seconds) => Assert.False(IsValid(Body, Signature, Sent(seconds)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("now")]
    [InlineData("-1")]
    [InlineData("1e9")]
    [InlineData("9223372036854775807")]
    [InlineData("99999999999999999999")]
    public void ADeliveryWithoutATimeIsRefused(string? timestamp) => Assert.False(IsValid(Body, Signature, timestamp));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("sha256=")]
    [InlineData("sha256=00")]
    [InlineData("sha1=bd8cac81bd43937c996559ab7e0109139d703a7f1dc86dbff2420f63d8f550e0")]
    [InlineData("bd8cac81bd43937c996559ab7e0109139d703a7f1dc86dbff2420f63d8f550e0")]
    [InlineData("sha256=0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("sha256=bd8cac81bd43937c996559ab7e0109139d703a7f1dc86dbff2420f63d8f550e0 ")]
    public void ADeliveryWithAnotherSignatureIsRefused(string? signature) => Assert.False(IsValid(Body, signature, Sent(0)));

    [Fact]
    public void ADeliveryWhoseBodyWasChangedIsRefused()
    {
        Assert.False(IsValid(Body + "\n", Signature, Sent(0)));
        Assert.False(IsValid(Body.Replace("published", "failed", StringComparison.Ordinal), Signature, Sent(0)));
    }

    [Fact]
    public void AnotherSecretMakesAnotherSignature() =>
        Assert.False(WebhookSignature.IsValid(Encoding.UTF8.GetBytes(Body), Signature, Sent(0), "whsec_other", new VirtualTime(Now)));

    [Fact]
    public void WithoutASecretNothingIsChecked() =>
        Assert.Throws<ArgumentException>(() => WebhookSignature.IsValid(Encoding.UTF8.GetBytes(Body), Signature, Sent(0), "", new VirtualTime(Now)));

    [Fact]
    public void ADeliveryThatWasCheckedIsRead()
    {
        var delivery = PostEverywhereClientWebhooks.ParseDelivery(Encoding.UTF8.GetBytes(Body));

        Assert.Equal(WebhookEvent.PostPublished, delivery.Event);
        Assert.Equal(Guid.Parse("f47ac10b-58cc-4372-a567-0e02b2c3d479"), delivery.Data.PostId);
    }

    private static bool IsValid(string body, string? signature, string? timestamp) =>
        WebhookSignature.IsValid(Encoding.UTF8.GetBytes(body), signature, timestamp, Secret, new VirtualTime(Now));

    private static string Sent(int seconds) => Now.AddSeconds(seconds).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
