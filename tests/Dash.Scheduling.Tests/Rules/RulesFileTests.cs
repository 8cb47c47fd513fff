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

        Assert.InRange(rules.VerifiedOn, new DateOnly(2026, 1, 1), Book.VerifiedOn);
        Assert.NotEmpty(rules.Sources);
        Assert.All(rules.Sources, source => Assert.StartsWith("https://", Book.Sources[source].Url, StringComparison.Ordinal));
    }

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

        Assert.All(limits, limit => Assert.Equal(limit.State == LimitState.Documented, limit is { Max: > 0, Unit: "code_points" }));
    }

    [Fact]
    public void AMemberThatNobodyReadsIsRefused()
    {
        var json = """{ "provider": "dash", "verified_on": "2026-01-01", "verified_how": "", "sources": {}, "networks": {}, "typo": 1 }""";

        Assert.Throws<JsonException>(() => NetworkRuleBook.Parse(Encoding.UTF8.GetBytes(json)));
    }
}
