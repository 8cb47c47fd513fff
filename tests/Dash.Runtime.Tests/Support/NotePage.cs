using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Dash.Runtime.Json;

namespace Dash.Runtime.Tests.Support;

public sealed record NotePage : IJsonModel<NotePage>
{
    private static readonly JsonMembers Members = new(new("data", JsonMemberFlags.Required), new("next", JsonMemberFlags.Nullable));

    public NotePage()
    {
    }

    [SetsRequiredMembers]
    private NotePage(ref Utf8JsonReader reader)
    {
        var json = new JsonObjectReader(Members, ref reader);
        while (json.Next(ref reader, out var member))
        {
            switch (member)
            {
                case 0: Data = ListCodec<Note, ModelCodec<Note>>.Read(ref reader); break;
                case 1: Next = NullableReferenceCodec<Uri, UriCodec>.Read(ref reader); break;
            }
        }

        _ = json.Finish(ref reader);
    }

    public required IReadOnlyList<Note> Data { get; init; } = null!;

    public Uri? Next { get; init; }

    static NotePage IJsonModel<NotePage>.Read(ref Utf8JsonReader reader) => new(ref reader);

    public void Write(Utf8JsonWriter writer)
    {
        var json = new JsonObjectWriter(Members, writer);
        json.Write<IReadOnlyList<Note>, ListCodec<Note, ModelCodec<Note>>>(0, Data);
        json.WriteReference<Uri, UriCodec>(1, Next);
        json.Finish(null);
    }
}
