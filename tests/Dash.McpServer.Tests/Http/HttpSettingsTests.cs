using Dash.McpServer.CommandLine;
using Dash.McpServer.Http;

namespace Dash.McpServer.Tests.Http;

public sealed class HttpSettingsTests
{
    private const string Secret = "a-secret-of-32-letters-or-digits";

    private static readonly Func<string, string?> WithToken = name => name == "DASH_HTTP_TOKEN" ? Secret : null;
    private static readonly Func<string, string?> Nothing = _ => null;

    [Theory]
    [InlineData("127.0.0.1:3333", "127.0.0.1:3333")]
    [InlineData("localhost:0", "127.0.0.1:0")]
    [InlineData("[::1]:3333", "[::1]:3333")]
    public void AnAddressOfThisMachineNeedsOnlyAToken(string given, string expected)
    {
        var settings = HttpSettings.Read(given, [], tokenFile: null, WithToken);

        Assert.Equal(expected, settings.Address.ToString());
        Assert.Equal(["localhost", "127.0.0.1", "[::1]"], settings.HostNames);
    }

    [Fact]
    public void WithoutATokenItRefusesAndNamesBothWaysOut()
    {
        var refusal = Assert.Throws<SettingsException>(() => HttpSettings.Read("127.0.0.1:3333", [], tokenFile: null, Nothing));

        Assert.Contains("DASH_HTTP_TOKEN", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("--http-token-file", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.0.0.0:3333")]
    [InlineData("[::]:3333")]
    [InlineData("192.0.2.1:80")]
    public void AnAddressThatOthersReachNeedsTheNamesTheyUse(string address)
    {
        var refusal = Assert.Throws<SettingsException>(() => HttpSettings.Read(address, [], tokenFile: null, WithToken));
        Assert.Contains("--allow-host", refusal.Message, StringComparison.Ordinal);

        Assert.Contains("mcp.example.com", HttpSettings.Read(address, ["mcp.example.com"], tokenFile: null, WithToken).HostNames);
    }

    [Theory]
    [InlineData("3333")]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("127.0.0.1:99999")]
    [InlineData("example.com:80")]
    [InlineData("http://127.0.0.1:3333")]
    public void WhatIsNoAddressWithAPortIsRefused(string address)
    {
        var refusal = Assert.Throws<SettingsException>(() => HttpSettings.Read(address, [], tokenFile: null, WithToken));

        Assert.Contains(HttpSettings.DefaultAddress, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AHostIsANameAndNoUrl() =>
        Assert.Throws<SettingsException>(() => HttpSettings.Read("127.0.0.1:0", ["https://mcp.example.com/mcp"], tokenFile: null, WithToken));

    [Theory]
    [InlineData("short")]
    [InlineData("a secret with spaces in it")]
    public void ATokenThatIsTooEasyIsRefusedWithoutBeingShown(string token)
    {
        var refusal = Assert.Throws<SettingsException>(() => BearerTokens.Read(file: null, _ => token));

        Assert.DoesNotContain(token, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("openssl", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileHoldsATokenALineAndEachIsACallerOfItsOwn()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "# for the laptop\nfirst-token-of-the-file\n\nsecond-token-of-the-file\n");
            var tokens = BearerTokens.Read(file, WithToken);

            Assert.NotNull(tokens.Identify("first-token-of-the-file"));
            Assert.NotEqual(tokens.Identify("first-token-of-the-file"), tokens.Identify("second-token-of-the-file"));
            Assert.Null(tokens.Identify("# for the laptop"));
            Assert.Null(tokens.Identify(Secret));
            Assert.Null(tokens.Identify(""));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void AFileThatIsNotThereIsNamed() =>
        Assert.Contains("no-such-file", Assert.Throws<SettingsException>(() => BearerTokens.Read("no-such-file", WithToken)).Message, StringComparison.Ordinal);
}
