using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Dash.Sandbox.Tests.PostEverywhere;

/// <summary>Webhooks: kept secrets, signed deliveries, and receivers that fail.</summary>
public sealed class WebhookTests
{
    [Fact]
    public async Task ADeliveryIsSignedOverItsRawBody()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();
        using var receiver = new HttpListener();
        var address = Listen(receiver);
        var created = await desk.DataAsync(desk.PostAsync("webhooks", $$"""{"url":"{{address}}","events":["post.published"]}"""), 201);
        var id = await desk.CreateAsync();

        await desk.PassAsync(24);
        var delivery = await receiver.GetContextAsync().WaitAsync(TimeSpan.FromMinutes(1));
        using var bytes = new MemoryStream();
        await delivery.Request.InputStream.CopyToAsync(bytes);
        delivery.Response.StatusCode = 204;
        delivery.Response.Close();

        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(PostEverywhereDesk.Text(created, "secret")), bytes.ToArray());
        var body = JsonNode.Parse(bytes.ToArray())!;
        Assert.Equal("sha256=" + Convert.ToHexStringLower(hash), delivery.Request.Headers["X-PostEverywhere-Signature"]);
        Assert.Equal(PostEverywhereDesk.Noon.AddDays(1).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture), delivery.Request.Headers["X-PostEverywhere-Timestamp"]);
        Assert.Equal("post.published", PostEverywhereDesk.Text(body, "event"));
        Assert.Equal(id, PostEverywhereDesk.Text(body["data"]!, "post_id"));
    }

    [Fact]
    public async Task ATestTellsWhetherTheReceiverTookIt()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();
        using var receiver = new HttpListener();
        var closed = new Uri("http://127.0.0.1:1/");
        var webhook = PostEverywhereDesk.Text(await desk.DataAsync(desk.PostAsync("webhooks", $$"""{"url":"{{closed}}","events":["post.failed"]}"""), 201), "id");

        var failed = await desk.DataAsync(desk.PostAsync($"webhooks/{webhook}/test"));
        (await desk.PatchAsync("webhooks/" + webhook, """{"url":"https://receiver.example/hook"}""")).Expect(200);
        var kept = await desk.DataAsync(desk.PostAsync($"webhooks/{webhook}/test"));
        var seen = await desk.DataAsync(desk.GetAsync("webhooks/" + webhook));

        Assert.False(failed["ok"]!.GetValue<bool>());
        Assert.True(kept["ok"]!.GetValue<bool>());
        Assert.Null(seen["secret"]);
        Assert.Equal("0", PostEverywhereDesk.Number(seen["consecutive_failures"]));
    }

    [Fact]
    public async Task AReceiverThatKeepsFailingIsSwitchedOff()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();
        var webhook = PostEverywhereDesk.Text(await desk.DataAsync(desk.PostAsync("webhooks", """{"url":"http://127.0.0.1:1/","events":["post.failed"]}"""), 201), "id");
        for (var i = 0; i < 10; i++)
        {
            (await desk.PostAsync($"webhooks/{webhook}/test")).Expect(200);
        }

        Assert.False((await desk.DataAsync(desk.GetAsync("webhooks/" + webhook)))["is_active"]!.GetValue<bool>());
    }

    [Fact]
    public async Task ReceiversElsewhereHaveToBeSecure()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();

        (await desk.PostAsync("webhooks", """{"url":"http://receiver.example/hook","events":["post.failed"]}""")).Expect(400);
        (await desk.PostAsync("webhooks", """{"url":"https://receiver.example/hook","events":["post.vanished"]}""")).Expect(400);
    }

    private static string Listen(HttpListener receiver)
    {
        using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture)}/";
        probe.Stop();
        receiver.Prefixes.Add(address);
        receiver.Start();
        return address;
    }
}
