using Dash.Sdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Dash.Sdk.Tests.Client;

public sealed class DependencyInjectionTests
{
    [Fact]
    public async Task AHostGetsOneClientThatSendsThroughItsFactory()
    {
        var handler = new RecordedDash();
        var services = new ServiceCollection();
        services.AddDash(RecordedDash.Key).ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();

        var dash = provider.GetRequiredService<DashClient>();
        await dash.Bluesky.DeletePostAsync(7);

        Assert.Same(dash, provider.GetRequiredService<DashClient>());
        Assert.Equal($"Bearer {RecordedDash.Key}", Assert.Single(handler.Requests).Authorization);
    }

    [Fact]
    public async Task OptionsMayComeFromSeveralPlaces()
    {
        var handler = new RecordedDash();
        var services = new ServiceCollection();
        services.AddDash(options => options.SchedulerBaseAddress = new Uri("https://first.example.com")).ConfigurePrimaryHttpMessageHandler(() => handler);
        services.Configure<DashClientOptions>(options => options.ApiKey = "later");
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<DashClient>().X.DeletePostAsync(7);

        Assert.Equal(("first.example.com", "Bearer later"), (handler.Requests[0].Address.Host, handler.Requests[0].Authorization));
    }

    [Fact]
    public void AMissingKeyIsToldWhenTheClientIsFirstAskedFor()
    {
        var services = new ServiceCollection();
        services.AddDash(_ => { });
        using var provider = services.BuildServiceProvider();

        Assert.Contains("ApiKey", Assert.Throws<ArgumentException>(provider.GetRequiredService<DashClient>).Message);
    }
}
