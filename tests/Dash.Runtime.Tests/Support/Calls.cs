using Dash.Runtime.Json;

namespace Dash.Runtime.Tests.Support;

/// <summary>Calls as generated methods make them.</summary>
internal static class Calls
{
    /// <summary>Path and query as they go out.</summary>
    internal static string Address(this ApiRequest request)
    {
        var handler = RecordingHandler.Answering("{}");
        handler.Transport(baseAddress: "https://api.example.com").SendAsync(request, CancellationToken.None).GetAwaiter().GetResult();
        return Assert.Single(handler.Requests).Address.PathAndQuery;
    }

    internal static Task<Note> GetNoteAsync(this ApiTransport transport, string id, CancellationToken cancellationToken = default) =>
        transport.SendAsync<Note, ModelCodec<Note>>(
            ApiRequest.Get("/notes/{note_id}").Path<string, StringCodec>("note_id", id).ErrorsAs<Refusal>(), cancellationToken);

    internal static Task<Note> CreateNoteAsync(this ApiTransport transport, Note note, CancellationToken cancellationToken = default) =>
        transport.SendAsync<Note, ModelCodec<Note>>(ApiRequest.Post("/notes").Json<Note, ModelCodec<Note>>(note).ErrorsAs<Refusal>(), cancellationToken);

    internal static Task DeleteNoteAsync(this ApiTransport transport, long id, CancellationToken cancellationToken = default) =>
        transport.SendAsync(ApiRequest.Delete("/notes/{note_id}").Path<long, Int64Codec>("note_id", id).ErrorsAs<Refusal>(), cancellationToken);

    internal static AsyncPages<NotePage, Note> ListNotes(this ApiTransport transport, CancellationToken cancellationToken = default) =>
        transport.Pages<NotePage, Note>(
            ApiRequest.Get("/notes").Query<int, Int32Codec>("limit", 2).ErrorsAs<Refusal>(), static page => page.Data, static page => page.Next, cancellationToken);
}
