using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dash.Runtime.Json;

namespace Dash.Runtime.Tests.Support;

/// <summary>A model of the shape the generator emits: one member of each kind.</summary>
[JsonConverter(typeof(ModelJsonConverter<Note>))]
public sealed record Note : IJsonModel<Note>
{
    private static readonly JsonMembers Members = new(
        new("id", JsonMemberFlags.Required), new("text"), new("due", JsonMemberFlags.Nullable), new("rank"),
        new("owner", JsonMemberFlags.Required | JsonMemberFlags.Nullable), new("mood"), new("replies"));

    public Note()
    {
    }

    [SetsRequiredMembers]
    private Note(ref Utf8JsonReader reader)
    {
        var json = new JsonObjectReader(Members, ref reader);
        while (json.Next(ref reader, out var member))
        {
            switch (member)
            {
                case 0: Id = Int64Codec.Read(ref reader); break;
                case 1: Text = StringCodec.Read(ref reader); break;
                case 2: Due = NullableCodec<DateTimeOffset, DateTimeOffsetCodec>.Read(ref reader); break;
                case 3: Rank = Int32Codec.Read(ref reader); break;
                case 4: Owner = NullableReferenceCodec<string, StringCodec>.Read(ref reader); break;
                case 5: Mood = MoodCodec.Read(ref reader); break;
                case 6: Replies = ListCodec<Note, ModelCodec<Note>>.Read(ref reader); break;
            }
        }

        UnknownMembers = json.Finish(ref reader);
    }

    public required long Id { get; init; }

    public string? Text { get; init; }

    public Optional<DateTimeOffset?> Due { get; init; }

    public int? Rank { get; init; }

    public required string? Owner { get; init; }

    public OpenEnum<Mood>? Mood { get; init; }

    public IReadOnlyList<Note>? Replies { get; init; }

    public UnknownMembers? UnknownMembers { get; init; }

    static Note IJsonModel<Note>.Read(ref Utf8JsonReader reader) => new(ref reader);

    public void Write(Utf8JsonWriter writer)
    {
        var json = new JsonObjectWriter(Members, writer);
        json.Write<long, Int64Codec>(0, Id);
        json.WriteReference<string, StringCodec>(1, Text);
        json.WriteOptional<DateTimeOffset?, NullableCodec<DateTimeOffset, DateTimeOffsetCodec>>(2, Due);
        json.WriteStruct<int, Int32Codec>(3, Rank);
        json.Write<string?, NullableReferenceCodec<string, StringCodec>>(4, Owner);
        json.WriteStruct<OpenEnum<Mood>, MoodCodec>(5, Mood);
        json.WriteReference<IReadOnlyList<Note>, ListCodec<Note, ModelCodec<Note>>>(6, Replies);
        json.Finish(UnknownMembers);
    }
}
