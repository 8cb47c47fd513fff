using Dash.McpServer.CommandLine;

namespace Dash.McpServer.Tests;

public sealed class ServerSettingsTests
{
    [Fact]
    public void WithoutKeyAndSandboxTheRefusalNamesBothWaysOut()
    {
        var refusal = Assert.Throws<SettingsException>(() => Read());
        Assert.Contains("DASH_API_KEY", refusal.Message);
        Assert.Contains("--sandbox", refusal.Message);
    }

    [Fact]
    public void TheSandboxNeverSeesTheKey()
    {
        var settings = Read(sandbox: "", environment: [("DASH_API_KEY", "key"), ("DASH_SCHEDULER_URL", "https://scheduler.example.com")]);
        Assert.True(settings.UsesSandbox);
        Assert.Null(Assert.Single(settings.Systems).ApiKey);
        Assert.Null(settings.SchedulerUrl);
        Assert.Null(settings.SandboxUrl);
    }

    [Fact]
    public void ARunningSandboxIsFoundByItsAddress() =>
        Assert.Equal(new Uri("http://127.0.0.1:5080"), Read(sandbox: "http://127.0.0.1:5080").SandboxUrl);

    [Fact]
    public void TheEnvironmentGivesKeyAddressesAndZone()
    {
        var settings = Read(environment:
        [
            ("DASH_API_KEY", " key "), ("DASH_SCHEDULER_URL", "https://a.example.com"), ("DASH_LIBRARY_URL", "https://b.example.com"),
            ("DASH_PINTEREST_URL", "https://c.example.com"), ("DASH_AUTH_URL", "https://d.example.com"), ("DASH_TIME_ZONE", "Europe/London"),
        ]);
        Assert.False(settings.UsesSandbox);
        Assert.Equal("key", Assert.Single(settings.Systems).ApiKey);
        Assert.Equal("a.example.com", settings.SchedulerUrl!.Host);
        Assert.Equal("b.example.com", settings.LibraryUrl!.Host);
        Assert.Equal("c.example.com", settings.PinterestUrl!.Host);
        Assert.Equal("d.example.com", settings.AuthUrl!.Host);
        Assert.Equal("Europe/London", settings.TimeZone);
    }

    [Fact]
    public void TheOptionForTheZoneWinsOverTheEnvironment() =>
        Assert.Equal("Asia/Tokyo", Read(sandbox: "", timeZone: "Asia/Tokyo", environment: [("DASH_TIME_ZONE", "Europe/London")]).TimeZone);

    [Theory]
    [InlineData("DASH_SCHEDULER_URL", "scheduler")]
    [InlineData("DASH_LIBRARY_URL", "ftp://library.example.com")]
    [InlineData("DASH_TIME_ZONE", "Eastern")]
    [InlineData("DASH_MODE", "Full")]
    public void AWrongValueIsRefusedUnderItsName(string name, string value)
    {
        var refusal = Assert.Throws<SettingsException>(() => Read(environment: [("DASH_API_KEY", "top-secret"), (name, value)]));
        Assert.Contains(name, refusal.Message);
        Assert.Contains(value, refusal.Message);
        Assert.DoesNotContain("top-secret", refusal.Message);
    }

    [Theory]
    [InlineData("serve --sandbox", true)]
    [InlineData("--sandbox", true)]
    [InlineData("--sandbox --time-zone Europe/London", true)]
    [InlineData("serve --sandbox http://127.0.0.1:5080", true)]
    [InlineData("serve --mode read-only", true)]
    [InlineData("--sandbox --mode confirm", true)]
    [InlineData("approve approval-1", true)]
    [InlineData("approve", false)]
    [InlineData("approvals", true)]
    [InlineData("demo", true)]
    [InlineData("sandbox --port 0", true)]
    [InlineData("serve --ledger ledger.db", true)]
    [InlineData("serve --media-dir one --media-dir two", true)]
    [InlineData("serv", false)]
    [InlineData("serve --sandbx", false)]
    public void TheCommandLineKnowsItsCommands(string line, bool known) =>
        Assert.Equal(known, DashCommandLine.Create().Parse(line).Errors.Count == 0);

    [Fact]
    public void TheLedgerIsTheOneOfTheOptionOrTheEnvironmentByItsFullPath()
    {
        Assert.Null(Read(sandbox: "").LedgerPath);
        Assert.Equal(Path.GetFullPath("b.db"), Read(sandbox: "", environment: [("DASH_LEDGER", "b.db")]).LedgerPath);
        Assert.Equal(Path.GetFullPath("a.db"), Read(sandbox: "", ledger: "a.db", environment: [("DASH_LEDGER", "b.db")]).LedgerPath);
        Assert.Equal(Path.GetFullPath("a.db"), Read(ledger: "a.db", environment: [("DASH_API_KEY", "key")]).LedgerPath);
    }

    [Fact]
    public void ATildeIsTheHomeDirectoryAlsoWhereNoShellReadsTheConfiguration() => Assert.Equal(
        Path.Join(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "dash.db"),
        Read(sandbox: "", ledger: "~/dash.db").LedgerPath);

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void WhatIsNoPathIsNoLedger(string path) =>
        Assert.Contains("--ledger", Assert.Throws<SettingsException>(() => Read(sandbox: "", ledger: path)).Message);

    [Fact]
    public void MediaFoldersAreThoseOfTheOptionOrTheEnvironmentAndHaveToExist()
    {
        var (one, two) = (Path.GetFullPath(Path.GetTempPath()), AppContext.BaseDirectory);

        Assert.Empty(Read(sandbox: "").MediaFolders.Paths);
        Assert.Equal([one, two], Read(sandbox: "", environment: [("DASH_MEDIA_DIRS", $"{one}{Path.PathSeparator}{two}")]).MediaFolders.Paths);
        var choices = new ServeChoices { Sandbox = "", MediaFolders = [two] };
        Assert.Equal([two], ServerSettings.Read(choices, name => name == "DASH_MEDIA_DIRS" ? one : null).MediaFolders.Paths);
        Assert.Contains("no-such-folder", Assert.Throws<SettingsException>(() => ServerSettings.Read(choices with { MediaFolders = ["no-such-folder"] }, _ => null)).Message);
    }

    private static ServerSettings Read(string? sandbox = null, string? timeZone = null, string? ledger = null, params (string Name, string Value)[] environment) =>
        ServerSettings.Read(new ServeChoices { Sandbox = sandbox, TimeZone = timeZone, Ledger = ledger }, name => environment.FirstOrDefault(entry => entry.Name == name).Value);
}
