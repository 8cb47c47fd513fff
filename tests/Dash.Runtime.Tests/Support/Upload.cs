using System.Text.Json;
using Dash.Runtime.Json;

namespace Dash.Runtime.Tests.Support;

/// <summary>A form with files, of the shape the generator emits.</summary>
public sealed record Upload : IJsonModel<Upload>
{
    private static readonly JsonMembers Members = new(new("title", JsonMemberFlags.Required), new("sizes"), new("note"), new("file"), new("files"));

    public required string Title { get; init; }

    public IReadOnlyList<int>? Sizes { get; init; }

    public Note? Note { get; init; }

    public ApiFile? File { get; init; }

    public IReadOnlyList<ApiFile>? Files { get; init; }

    static Upload IJsonModel<Upload>.Read(ref Utf8JsonReader reader) => throw new NotSupportedException();

    public void Write(Utf8JsonWriter writer)
    {
        var json = new JsonObjectWriter(Members, writer);
        json.Write<string, StringCodec>(0, Title);
        json.WriteReference<IReadOnlyList<int>, ListCodec<int, Int32Codec>>(1, Sizes);
        json.WriteReference<Note, ModelCodec<Note>>(2, Note);
        json.WriteReference<ApiFile, ApiFileCodec>(3, File);
        json.WriteReference<IReadOnlyList<ApiFile>, ListCodec<ApiFile, ApiFileCodec>>(4, Files);
        json.Finish(null);
    }
}
