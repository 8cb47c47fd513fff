using Dash.Runtime;
using Dash.Sandbox;
using Dash.Sdk.Tests.Support;

namespace Dash.Sdk.Tests.Client;

/// <summary>One address for all four services, as a gateway or the sandbox has it.</summary>
public sealed class BaseAddressTests
{
    [Theory]
    [InlineData("https://gateway.example.com/dash")]
    [InlineData("https://gateway.example.com/dash/")]
    public async Task TheServicesStandBelowOneRoot(string root)
    {
        var handler = new RecordedDash();
        var dash = new DashClient(new DashClientOptions
        {
            ApiKey = "k",
            HttpClient = new HttpClient(handler),
            BaseAddress = new Uri(root),
            AuthBaseAddress = new Uri("https://auth.example.com"),
        });

        await dash.X.DeletePostAsync(1);
        await Assert.ThrowsAnyAsync<ApiException>(() => dash.Library.Media.GetAsync(1, 2));
        await Assert.ThrowsAnyAsync<ApiException>(() => dash.PinterestBoards.ListBoardsAsync(1));
        await Assert.ThrowsAnyAsync<ApiException>(() => dash.Account.GetSelfAsync());

        Assert.Equal(
            [
                "https://gateway.example.com/dash/scheduler/twitter/scheduled_posts/1", "https://gateway.example.com/dash/library/brands/1/media/v2/2",
                "https://gateway.example.com/dash/pinterest/v5/brands/1/boards", "https://auth.example.com/api/self",
            ],
            handler.Requests.Select(request => request.Address.AbsoluteUri));
    }

    [Theory]
    [InlineData("http://gateway.example.com", "BaseAddress is http://gateway.example.com: expected https")]
    [InlineData("gateway", "The base address 'gateway' is not usable")]
    public void ARootThatTheKeyMustNotGoToIsRefused(string root, string words) =>
        Assert.Contains(words, Assert.ThrowsAny<ArgumentException>(() => new DashClient(new DashClientOptions { ApiKey = "k", BaseAddress = new Uri(root, UriKind.RelativeOrAbsolute) })).Message);

    [Fact]
    public async Task TheSandboxNeedsNothingElse()
    {
        await using var dash = await DashSandbox.StartAsync();
        var client = new DashClient(new DashClientOptions { ApiKey = dash.ApiKey, BaseAddress = dash.BaseAddress });

        Assert.Equal([144L, 145L], (await client.Account.GetSelfAsync()).AccessibleBrands.Select(brand => (long)brand));
        Assert.Equal(2, (await client.PinterestBoards.ListBoardsAsync(144)).Count);
    }
}
