using System.Text;
using System.Text.Json;

namespace Dash.Scheduling.Tests.Rules;

public sealed class RulesFileTests
{
    private static readonly NetworkRuleBook Book = NetworkRuleBook.Default;

    public static TheoryData<Network> Networks => [.. Enum.GetValues<Network>()];

    [Fact]
    public void EveryNetworkHasRules() => Assert.Equal(Enum.GetValues<Network>(), Book.Networks.Order());

    [Theory]
    [MemberData(nameof(Networks))]
    public void EveryNetworkIsDatedAndSaysItsSources(Network network)
    {
        var rules = Book.For(network);

        Assert.Equal(rules.Sources.Min(source => Book.Sources[source].VerifiedOn), rules.VerifiedOn);
        Assert.Contains("guide", rules.Sources);
        Assert.Equal(rules.Sources.Distinct(), rules.Sources);
    }

    [Fact]
    public void EverySourceHasAnAddressAndADate() =>
        Assert.All(Book.Sources.Values, source =>
        {
            Assert.StartsWith("https://", source.Url, StringComparison.Ordinal);
            Assert.InRange(source.VerifiedOn, new DateOnly(2026, 1, 1), Book.VerifiedOn);
        });

    [Fact]
    public void EverySingleRuleNamesASourceThatIsListed()
    {
        using var file = JsonDocument.Parse(ShippedFile.Read());
        var networks = file.RootElement.GetProperty("networks").EnumerateObject().ToList();

        Assert.All(networks.SelectMany(network => ShippedFile.Rules(network.Value)), rule =>
        {
            Assert.True(rule.TryGetProperty("source", out var source), $"{rule} names no source.");
            Assert.Contains(source.GetString()!, Book.Sources.Keys);
        });
        Assert.All(networks, network => Assert.All(["modes_source", "auto_publish_source"], name =>
            Assert.Contains(network.Value.GetProperty(name).GetString()!, Book.Sources.Keys)));
    }

    [Fact]
    public void ARuleThatNamesASourceThatIsNotListedIsRefused()
    {
        var broken = ShippedFile.Read().Replace("\"source\": \"linkedin_help\"", "\"source\": \"somewhere\"", StringComparison.Ordinal);

        var problem = Assert.Throws<JsonException>(() => NetworkRuleBook.Parse(Encoding.UTF8.GetBytes(broken)));
        Assert.Contains("linkedin.text.limit names the source 'somewhere'", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void TheRulesForFilesAreThoseThatFilesAreHeldAgainst(Network network)
    {
        var (written, held) = (Book.For(network).Files, FileRules.Of(network));

        Assert.NotEmpty(written);
        Assert.Equal(
            written.Select(rule => (rule.Placement, rule.Subject, Book.Sources[rule.Source].Url, Book.Sources[rule.Source].VerifiedOn)),
            held.Select(rule => (rule.Placement, rule.Subject, rule.Source, rule.VerifiedOn)));
        Assert.All(written, rule => Assert.Contains(rule.Placement, MediaPlacements.Of(network)));
        Assert.Equal(MediaPlacements.Of(network), written.Select(rule => rule.Placement).Distinct());
    }

    [Fact]
    public void MostNetworksDocumentHowLongATextMayBe() =>
        Assert.Equal([Network.Facebook], Book.Networks.Where(network => Book.For(network).Text.Limit.State == LimitState.Unknown));

    [Theory]
    [MemberData(nameof(Networks))]
    public void EveryModeOfEveryNetworkIsStated(Network network) =>
        Assert.Equal(Enum.GetValues<PublishMode>(), Book.For(network).Modes.Keys.Order());

    [Theory]
    [MemberData(nameof(Networks))]
    public void EveryOptionIsOneThatThePortHas(Network network) =>
        Assert.Empty(Book.For(network).Options.Keys.Except(PostOptionNames.All));

    [Fact]
    public void EveryOptionOfThePortIsTakenSomewhere() =>
        Assert.Empty(PostOptionNames.All.Except(Book.Networks.SelectMany(network => Book.For(network).Options.Keys)));

    [Theory]
    [MemberData(nameof(Networks))]
    public void OptionsNameOnlyPostTypesThatExist(Network network)
    {
        var rules = Book.For(network);
        var named = rules.Options.Values.SelectMany(option => option.PostTypes ?? []).Concat(rules.Text.PostTypes ?? []);

        Assert.Empty(named.Except(rules.PostTypeNames));
        Assert.Equal(rules.PostTypeNames.Count > 0, rules.Options.ContainsKey("post_type"));
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void ALimitIsEitherDocumentedWithAUnitOrUnknown(Network network)
    {
        var rules = Book.For(network);
        TextLimit[] limits = [rules.Text.Limit, .. rules.Options.Values.Select(option => option.Limit).OfType<TextLimit>()];

        Assert.All(limits, limit => Assert.Equal(limit.State != LimitState.Unknown, limit is { Max: > 0, Unit: not null }));
    }

    [Fact]
    public void AMemberThatNobodyReadsIsRefused()
    {
        var json = """{ "provider": "dash", "verified_on": "2026-01-01", "verified_how": "", "sources": {}, "networks": {}, "typo": 1 }""";

        Assert.Throws<JsonException>(() => NetworkRuleBook.Parse(Encoding.UTF8.GetBytes(json)));
    }
}
