using System.Net;
using Dash.Runtime.Testing;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Testing;

/// <summary>The fake answers what is expected, through the whole of a client, and says clearly what is not.</summary>
public sealed class FakeTransportTests
{
    private readonly FakeTransport _fake = new();

    private ApiTransport Client => ApiTransport.Create(
        new ApiClientOptions { BearerToken = "test", HttpClient = _fake.CreateClient(), Retry = ApiRetryOptions.None }, "https://api.example.com");

    [Fact]
    public async Task JsonIsAnsweredAndTheRequestIsKept()
    {
        _fake.On(HttpMethod.Get, "/notes/{id}").RespondJson(200, """{"id":7,"text":"hello","owner":null}""");

        Assert.Equal("hello", (await Client.GetNoteAsync("7")).Text);

        var request = Assert.Single(_fake.Requests);
        Assert.Equal(("GET /notes/7", "Bearer test", ""), (request.ToString(), request.Headers["authorization"], request.Body));
        _fake.VerifyAll();
    }

    [Fact]
    public async Task AModelIsAnsweredAndReadBackFromTheRequest()
    {
        var note = new Note { Id = 7, Text = "hello", Owner = null };
        _fake.On(HttpMethod.Post, "/notes").RespondModel(note, 201);

        Assert.Equal(note, await Client.CreateNoteAsync(note));

        Assert.Equal("hello", _fake.Requests[0].Model<Note>().Text);
        Assert.Equal("hello", _fake.Requests[0].Json().GetProperty("text").GetString());
    }

    [Fact]
    public async Task AnswersFollowEachOtherAndTheLastOneStays()
    {
        _fake.On(HttpMethod.Delete, "/notes/{id}").Respond(500).WithHeader("Retry-After", "3").RespondJson(429, "{}").Respond(204);

        Assert.Equal(HttpStatusCode.InternalServerError, (await Assert.ThrowsAnyAsync<ApiException>(() => Client.DeleteNoteAsync(1))).StatusCode);
        var busy = await Assert.ThrowsAnyAsync<ApiException>(() => Client.DeleteNoteAsync(1));
        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(3)), (busy.StatusCode, busy.RetryAfter));
        await Client.DeleteNoteAsync(1);
        await Client.DeleteNoteAsync(2);
        _fake.VerifyAll();
    }

    [Fact]
    public async Task AClientTriesAgainThroughTheFake()
    {
        _fake.On(HttpMethod.Get, "/notes/{id}").Respond(503).RespondJson(200, """{"id":7,"text":"hello","owner":null}""");
        var patient = ApiTransport.Create(
            new ApiClientOptions { HttpClient = _fake.CreateClient(), Retry = new ApiRetryOptions { BaseDelay = TimeSpan.FromMilliseconds(1) } }, "https://api.example.com");

        Assert.Equal(7, (await patient.GetNoteAsync("7")).Id);
        Assert.Equal(2, _fake.Requests.Count);
    }

    [Fact]
    public async Task ADroppedConnectionLeavesTheOutcomeOpenAndNoneLeavesItClosed()
    {
        _fake.On(HttpMethod.Post, "/notes").Drop().DropBeforeSending();
        var note = new Note { Id = 1, Text = "x", Owner = null };

        Assert.True((await Assert.ThrowsAsync<ApiConnectionException>(() => Client.CreateNoteAsync(note))).OutcomeUnknown);
        Assert.False((await Assert.ThrowsAsync<ApiConnectionException>(() => Client.CreateNoteAsync(note))).OutcomeUnknown);
    }

    [Fact]
    public async Task ARequestWithoutAnAnswerEndsWithItsCaller()
    {
        _fake.On(HttpMethod.Get, "/notes/{id}").RespondNever();
        using var caller = new CancellationTokenSource();
        var call = Client.GetNoteAsync("7", caller.Token);
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task CodeMakesAnAnswerOfTheRequest()
    {
        _fake.On(HttpMethod.Get, "/notes/{id}").RespondWith(request => new HttpResponseMessage
        {
            Content = new StringContent($$"""{"id":1,"text":"{{request.Path}}","owner":null}""", System.Text.Encoding.UTF8, "application/json"),
        });

        Assert.Equal("/notes/9", (await Client.GetNoteAsync("9")).Text);
    }

    [Fact]
    public async Task AnUnexpectedRequestNamesTheNearestExpectation()
    {
        _fake.On(HttpMethod.Delete, "/pages/{id}").Respond(204);
        _fake.On(HttpMethod.Delete, "/notes/{id}").Respond(204);

        var error = await Assert.ThrowsAsync<FakeTransportException>(() => Client.GetNoteAsync("7"));

        Assert.Equal(
            """
            Nobody expected GET /notes/7. Nearest is DELETE /notes/{id}, asked for 0 times of 1 or more: another method.
            Expected are:
              DELETE /pages/{id}, asked for 0 times of 1 or more
              DELETE /notes/{id}, asked for 0 times of 1 or more
            """.ReplaceLineEndings("\n"),
            error.Message);
        Assert.Contains("On(GET, \"/notes/7\")", (await Assert.ThrowsAsync<FakeTransportException>(
            () => ApiTransport.Create(new ApiClientOptions { HttpClient = new FakeTransport().CreateClient() }, "https://api.example.com").GetNoteAsync("7"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConditionsQueriesAndCountsNarrow()
    {
        _fake.On(HttpMethod.Post, "/notes").When(request => request.Model<Note>().Text == "one").Times(1).RespondJson(200, """{"id":1,"text":"first","owner":null}""");
        _fake.On(HttpMethod.Post, "/notes").RespondJson(200, """{"id":2,"text":"second","owner":null}""");
        _fake.On(HttpMethod.Get, "/notes?limit=3").RespondJson(200, """{"data":[]}""");
        var one = new Note { Id = 0, Text = "one", Owner = null };

        Assert.Equal(1, (await Client.CreateNoteAsync(one)).Id);
        Assert.Equal(2, (await Client.CreateNoteAsync(one)).Id);
        Assert.Equal(2, (await Client.CreateNoteAsync(one with { Text = "two" })).Id);
        var error = await Assert.ThrowsAsync<FakeTransportException>(async () => await Client.ListNotes().ToListAsync());
        Assert.Contains("Nearest is GET /notes?limit=3, asked for 0 times of 1 or more: without limit=3 in the query", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatWasNotAskedForIsNamed()
    {
        _fake.On(HttpMethod.Get, "/notes/{id}").RespondJson(200, """{"id":7,"text":"hello","owner":null}""").Respond(404);
        _fake.On(HttpMethod.Delete, "/notes/1").Times(0);
        await Client.GetNoteAsync("7");

        var error = Assert.Throws<FakeTransportException>(_fake.VerifyAll);
        Assert.Equal("Expected and not asked for:\n  GET /notes/{id}, asked for 1 times of 2 or more\nAsked for:\n  GET /notes/7", error.Message);
        Assert.Contains("0 times only", (await Assert.ThrowsAsync<FakeTransportException>(() => Client.DeleteNoteAsync(1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnExpectationWithoutAnAnswerSaysSo()
    {
        _fake.On(HttpMethod.Get, "/notes/7");
        Assert.Contains("GET /notes/7 has no answer", (await Assert.ThrowsAsync<FakeTransportException>(() => Client.GetNoteAsync("7"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => _fake.On(HttpMethod.Get, "notes"));
    }
}
