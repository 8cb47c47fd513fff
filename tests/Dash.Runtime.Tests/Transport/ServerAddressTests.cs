namespace Dash.Runtime.Tests.Transport;

public sealed class ServerAddressTests
{
    [Fact]
    public void VariablesFillTheirHoles()
    {
        Assert.Equal("https://eu.example.com:8443/v1/x", ServerAddress.Of("https://{region}.example.com:{port}/{path}", ("region", "eu"), ("port", "8443"), ("path", "v1/x")).AbsoluteUri);
        Assert.Equal("https://host.example.com/v2", ServerAddress.Of(new Uri("https://host.example.com/old"), "/{version}", ("version", "v2")).AbsoluteUri);
    }

    [Theory]
    [InlineData("ftp://{host}", "example.com")]
    [InlineData("https://{host}", "user@example.com")]
    [InlineData("https://{host}", "example.com?a=b")]
    [InlineData("https://{host}", "")]
    [InlineData("/{host}", "a")]
    public void WhatMakesNoAddressIsRefused(string template, string value) => Assert.Contains(
        $"host = '{value}'", Assert.Throws<ArgumentException>(() => ServerAddress.Of(template, ("host", value))).Message);

    [Fact]
    public void APathStaysAtItsHost() =>
        Assert.Throws<ArgumentException>(() => ServerAddress.Of(new Uri("https://host.example.com"), "/{version}", ("version", "/evil.example.com")));
}
