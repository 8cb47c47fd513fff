using Dash.Runtime;
using Dash.Sdk.Tests.Support;

namespace Dash.Sdk.Tests.Client;

public sealed class WithOptionsTests
{
    [Fact]
    public async Task AnotherKeyIsSentByTheNewClientOnlyOverTheSameConnections()
    {
        var dash = new RecordedDash();
        var other = dash.Client.WithOptions(options => options.ApiKey = "dsk_other");

        await other.X.DeletePostAsync(1);
        await dash.Client.X.DeletePostAsync(2);

        Assert.Equal(["Bearer dsk_other", $"Bearer {RecordedDash.Key}"], dash.Requests.Select(request => request.Authorization));
    }

    [Fact]
    public async Task OptionsAreReadWhenAClientIsMadeAndNeverAgain()
    {
        var recorded = new RecordedDash();
        var options = new DashClientOptions { ApiKey = "dsk_first", HttpClient = new HttpClient(recorded) };
        var dash = new DashClient(options);
        options.ApiKey = "dsk_changed";

        await dash.WithOptions(copy => copy.Timeout = TimeSpan.FromSeconds(30)).X.DeletePostAsync(1);

        Assert.Equal("Bearer dsk_first", Assert.Single(recorded.Requests).Authorization);
    }

    [Fact]
    public void OptionsThatAreNotUsableAreRefusedAtOnce() =>
        Assert.Contains("SchedulerBaseAddress", Assert.Throws<ArgumentException>(() => new RecordedDash().Client.WithOptions(options => options.SchedulerBaseAddress = new Uri("http://example.com"))).Message);

    [Fact]
    public void AStandInSaysThatItHasNoOptions() =>
        Assert.Contains("override WithOptions", Assert.Throws<InvalidOperationException>(() => new StandIn().WithOptions(_ => { })).Message);

    [Fact]
    public async Task AGeneratedClientKeepsItsAddressAndChangesWhatIsAsked()
    {
        var recorded = new RecordedDash();
        var seen = new List<ApiResponse>();
        var scheduler = new SchedulerClient(new ApiClientOptions { BearerToken = "dsk_first", HttpClient = new HttpClient(recorded) });

        await scheduler.WithOptions(options => options with { BearerToken = "dsk_second", OnResponse = seen.Add }).X.DeletePostAsync(1);
        await scheduler.X.DeletePostAsync(2);

        Assert.Equal(["Bearer dsk_second", "Bearer dsk_first"], recorded.Requests.Select(request => request.Authorization));
        Assert.All(recorded.Requests, request => Assert.Equal("scheduler.dashsocial.com", request.Address.Host));
        Assert.Single(seen);
    }

    [Fact]
    public void AChangeThatGivesNothingIsRefused()
    {
        var scheduler = new SchedulerClient(new ApiClientOptions());

        Assert.Contains("expected the new options", Assert.Throws<ArgumentException>(() => scheduler.WithOptions(_ => null!)).Message);
    }

    private sealed class StandIn : DashClient;
}
