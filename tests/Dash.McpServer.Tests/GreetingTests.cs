using Dash.McpServer.CommandLine;
using Dash.McpServer.Hosting;
using Dash.Testing;

namespace Dash.McpServer.Tests;

/// <summary>What the server says at its start, by a clock that stands still: nothing here is due to time that passed.</summary>
public sealed class GreetingTests
{
    private const string Unusable = "/dev/null/no/ledger.db";

    private readonly StringWriter _said = new();

    [Fact]
    public async Task WhatACallOpenedIsSaidHoweverSoonTheEndComes()
    {
        await using var workshop = Open("--sandbox");
        using var greeting = new Greeting(workshop, _said, new VirtualTime());
        using var end = new CancellationTokenSource();
        var greeted = greeting.SayAsync(end.Token);
        await workshop.OpenAsync(CancellationToken.None);

        await greeting.BeforeEndAsync(messages: 3);
        await end.CancelAsync();

        await greeted;
        Assert.Contains("sandbox", _said.ToString());
    }

    [Fact]
    public async Task WhoAsksNothingHearsItToo()
    {
        await using var workshop = Open("--sandbox");
        using var greeting = new Greeting(workshop, _said, new VirtualTime());
        var greeted = greeting.SayAsync(CancellationToken.None);

        await greeting.BeforeEndAsync(messages: 0);

        await greeted;
        Assert.Contains("sandbox", _said.ToString());
    }

    [Fact]
    public async Task WhatACallCouldNotOpenIsToldHoweverSoonTheEndComes()
    {
        await using var workshop = Open(Unusable);
        using var greeting = new Greeting(workshop, _said, new VirtualTime());
        var greeted = greeting.SayAsync(CancellationToken.None);
        await Assert.ThrowsAsync<SettingsException>(() => workshop.OpenAsync(CancellationToken.None));

        await greeting.BeforeEndAsync(messages: 3);

        await Assert.ThrowsAsync<SettingsException>(() => greeted);
        Assert.Equal("", _said.ToString());
    }

    [Fact]
    public async Task NothingIsOpenedForTheSakeOfTheGreetingWhenOnlyTheToolsWereListed()
    {
        await using var workshop = Open(Unusable);
        using var greeting = new Greeting(workshop, _said, new VirtualTime());
        using var end = new CancellationTokenSource();
        var greeted = greeting.SayAsync(end.Token);

        await greeting.BeforeEndAsync(messages: 2);
        await end.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => greeted);
        Assert.False(workshop.WasOpened);
    }

    private static Workshop Open(string what) => new(ServerSettings.Read(
        what == Unusable ? new ServeChoices { Ledger = Unusable } : new ServeChoices { Sandbox = "" },
        name => name == "DASH_API_KEY" ? "key" : null));
}
