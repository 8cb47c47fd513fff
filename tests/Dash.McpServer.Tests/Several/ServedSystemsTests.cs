using Dash.McpServer.CommandLine;

namespace Dash.McpServer.Tests.Several;

/// <summary>Which systems a server works with, by what was said and what keys there are.</summary>
public sealed class ServedSystemsTests
{
    [Fact]
    public void LeftOutEverySystemWhoseKeyIsSetIsServed()
    {
        var settings = Read([], ("WONDA_API_KEY", "w"), ("DASH_API_KEY", "d"), ("POSTEVERYWHERE_API_KEY", " "));

        Assert.Equal([("dash", "d"), ("wonda", "w")], settings.Systems.Select(served => (served.System.Name, served.ApiKey)));
    }

    [Theory]
    [InlineData("wonda,posteverywhere")]
    [InlineData("Wonda", "PostEverywhere", "wonda")]
    [InlineData(" posteverywhere , wonda ,")]
    public void NamedOnesAreServedOnceAndInOneOrder(params string[] named)
    {
        var settings = Read(named, ("WONDA_API_KEY", "w"), ("DASH_API_KEY", "d"), ("POSTEVERYWHERE_API_KEY", "p"));

        Assert.Equal(["posteverywhere", "wonda"], settings.Systems.Select(served => served.System.Name));
    }

    [Fact]
    public void TheEnvironmentNamesThemWhereTheCommandLineDoesNot()
    {
        Assert.Equal("wonda", Assert.Single(Read([], ("DASH_PROVIDERS", "wonda"), ("WONDA_API_KEY", "w"), ("DASH_API_KEY", "d")).Systems).System.Name);
        Assert.Equal("dash", Assert.Single(Read(["dash"], ("DASH_PROVIDERS", "wonda"), ("WONDA_API_KEY", "w"), ("DASH_API_KEY", "d")).Systems).System.Name);
    }

    [Fact]
    public void ANamedSystemWithoutAKeyIsRefusedWithItsVariableAndTheSandbox()
    {
        var refusal = Assert.Throws<SettingsException>(() => Read(["dash,posteverywhere"], ("DASH_API_KEY", "top-secret")));

        Assert.Contains("POSTEVERYWHERE_API_KEY", refusal.Message);
        Assert.Contains("--sandbox", refusal.Message);
        Assert.DoesNotContain("top-secret", refusal.Message);
    }

    [Fact]
    public void WithoutAnyKeyTheRefusalNamesAllVariables() =>
        Assert.All(KnownSystem.All, system => Assert.Contains(system.KeyVariable, Assert.Throws<SettingsException>(() => Read([])).Message));

    [Theory]
    [InlineData("posteverwhere", "Did you mean 'posteverywhere'?")]
    [InlineData("buffer", "There are: dash, ")]
    public void WhatIsNoSystemIsRefusedWithThoseThereAre(string name, string hint)
    {
        var refusal = Assert.Throws<SettingsException>(() => Read([name], ("DASH_API_KEY", "key")));

        Assert.Contains($"'{name}'", refusal.Message);
        Assert.Contains(hint, refusal.Message);
    }

    [Fact]
    public void AnAddressTakesTheKeyElsewhere()
    {
        var settings = Read(["posteverywhere"], ("POSTEVERYWHERE_API_KEY", "p"), ("POSTEVERYWHERE_URL", "https://posts.example.com/v1"));

        Assert.Equal("posts.example.com", Assert.Single(settings.Systems).Address!.Host);
        Assert.Contains("WONDA_URL", Assert.Throws<SettingsException>(() => Read([], ("WONDA_API_KEY", "w"), ("WONDA_URL", "here"))).Message);
    }

    [Fact]
    public void TheSandboxIsOfDashAloneUnlessOthersAreNamedAndSeesNoKey()
    {
        Assert.Equal("dash", Assert.Single(Sandbox().Systems).System.Name);
        Assert.Equal(KnownSystem.All, Sandbox("all").Systems.Select(served => served.System));
        Assert.All(Sandbox("all").Systems, served => Assert.Null(served.ApiKey));
    }

    [Fact]
    public void AKeyIsInNoText() => Assert.DoesNotContain("top-secret", Read([], ("DASH_API_KEY", "top-secret")).ToString());

    [Theory]
    [InlineData("serve --provider dash --provider wonda", true)]
    [InlineData("--provider dash,wonda --sandbox", true)]
    [InlineData("serve --provider", false)]
    public void TheCommandLineKnowsTheOption(string line, bool known) =>
        Assert.Equal(known, DashCommandLine.Create().Parse(line).Errors.Count == 0);

    private static ServerSettings Sandbox(params string[] named) =>
        ServerSettings.Read(new ServeChoices { Sandbox = "", Providers = named }, name => name.EndsWith("_API_KEY", StringComparison.Ordinal) ? "key" : null);

    private static ServerSettings Read(string[] named, params (string Name, string Value)[] environment) =>
        ServerSettings.Read(new ServeChoices { Providers = named }, name => environment.FirstOrDefault(entry => entry.Name == name).Value);
}
