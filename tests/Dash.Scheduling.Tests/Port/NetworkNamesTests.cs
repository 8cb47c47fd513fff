namespace Dash.Scheduling.Tests.Port;

public sealed class NetworkNamesTests
{
    [Theory]
    [InlineData("instagram", Network.Instagram)]
    [InlineData("TikTok", Network.TikTok)]
    [InlineData(" x ", Network.X)]
    [InlineData("twitter", Network.X)]
    public void NamesAndAliasesAreReadInAnyCase(string name, Network network) => Assert.Equal(network, NetworkNames.Parse(name));

    [Theory]
    [InlineData("instagrm", "Did you mean 'instagram'?")]
    [InlineData("link-edin", "Did you mean 'linkedin'?")]
    [InlineData("twiter", "Did you mean 'x'?")]
    [InlineData("myspace", "Use one of: instagram, facebook, tiktok, youtube, x, threads, linkedin, snapchat, pinterest, bluesky.")]
    public void AnUnknownNameIsRefusedWithTheNearestOne(string name, string nextStep)
    {
        var problem = Assert.Throws<SchedulingException>(() => NetworkNames.Parse(name)).Problem;

        Assert.Equal((ProblemCodes.UnknownNetwork, name, nextStep), (problem.Code, problem.Actual, problem.NextStep));
    }

    [Fact]
    public void EveryNetworkReadsBackFromItsWireName() =>
        Assert.All(Enum.GetValues<Network>(), network => Assert.Equal(network, NetworkNames.Parse(network.ToWire())));

    [Theory]
    [InlineData("instagram")]
    [InlineData("/instagram")]
    [InlineData("")]
    [InlineData(null)]
    public void AChannelNeedsAnAccountAndANetwork(string? id) =>
        Assert.Equal(ProblemCodes.UnknownChannel, Assert.Throws<SchedulingException>(() => ChannelAddress.Parse(id)).Problem.Code);
}
