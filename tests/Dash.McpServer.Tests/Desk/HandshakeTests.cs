using System.Text;
using Dash.McpServer.CommandLine;
using Dash.McpServer.Gate;
using Dash.McpServer.Tests.Kit;

namespace Dash.McpServer.Tests.Desk;

/// <summary>A handshake that the desk takes is one that the library takes: it could not take its answer back.</summary>
public sealed class HandshakeTests
{
    private const int Rounds = 400;

    private static readonly string[] Names =
    [
        "roots", "Roots", "sampling", "elicitation", "experimental", "extensions", "tasks", "tools", "logging", "listChanged", "form", "url", "context", "other", "_meta",
        "name", "version", "title", "icons", "description", "websiteUrl",
    ];

    [Fact]
    public async Task WhatTheDeskAcceptsTheLibraryAccepts()
    {
        var random = new Random(20260728);
        var taken = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var client = random.Next(3) == 0 ? Value(random, 2, "name", "version") : """{"name":"test","version":"1"}""";
            var request = random.Next(2) == 0
                ? Hello.Initialize("2025-06-18", Value(random, 4), client)
                : Hello.Stateless("server/discover", capabilities: Value(random, 4));
            if (!Desks.Open().TryAnswer(Encoding.UTF8.GetBytes(request), out var answer))
            {
                continue;
            }

            taken++;
            await using var library = LibraryServer.Start(Desks.Context(OperatorMode.Full, [KnownSystem.Dash]));
            var expected = await library.AskAsync(request);
            Assert.True(expected == Encoding.UTF8.GetString(answer).TrimEnd('\n'), $"{request}\n{expected}");
        }

        Assert.InRange(taken, Rounds / 10, Rounds);
    }

    // Mostly objects with the names that matter; now and then what does not belong there.
    private static string Value(Random random, int depth, params string[] needed)
    {
        var kind = random.Next(16);
        return depth == 0 || kind > 12 ? Leaf(random, kind)
            : kind == 12 ? $"[{Value(random, depth - 1)}]"
            : $"{{{string.Join(",", needed.Select(name => $"\"{name}\":\"x\"").Concat(Enumerable.Range(0, random.Next(3)).Select(_ => $"\"{Names[random.Next(Names.Length)]}\":{Value(random, depth - 1)}")))}}}";
    }

    private static string Leaf(Random random, int kind) => (kind % 6) switch
    {
        0 => "true",
        1 => "\"text\"",
        2 => "null",
        3 => random.Next(100).ToString(System.Globalization.CultureInfo.InvariantCulture),
        4 => "false",
        _ => "{}",
    };
}
