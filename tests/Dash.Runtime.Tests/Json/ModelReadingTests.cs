using System.Buffers;
using System.Text;
using System.Text.Json;
using Dash.Runtime.Json;
using Dash.Runtime.Tests.Support;
using static Dash.Runtime.Tests.Support.JsonTexts;

namespace Dash.Runtime.Tests.Json;

public sealed class ModelReadingTests
{
    private const string Whole = """{"id":7,"text":"hi","due":"2026-03-10T15:00:00Z","rank":3,"owner":"ada","mood":"CALM","replies":[{"id":8,"owner":null}]}""";

    [Fact]
    public void AModelReadsAndWritesItself()
    {
        var note = ReadNote(Whole);

        Assert.Equal((7, "hi", 3, "ada"), (note.Id, note.Text, note.Rank!.Value, note.Owner));
        Assert.Equal(Mood.Calm, note.Mood!.Value.Known);
        Assert.Equal(8, Assert.Single(note.Replies!).Id);
        Assert.Null(note.UnknownMembers);
        Assert.Equal(Whole, Write(note));
    }

    [Fact]
    public void MembersMayComeInAnyOrderAndEscaped()
    {
        var note = ReadNote("""{"mood":"GL\u00c4D","\u006fwner":"ada","rank":1,"\u0069\u0064":7}""");

        Assert.Equal((7, "ada", 1), (note.Id, note.Owner, note.Rank!.Value));
        Assert.Equal(Mood.Glad, note.Mood!.Value.Known);
    }

    [Fact]
    public void UnknownMembersAreKeptInOrderAndWrittenBack()
    {
        const string json = """{"id":7,"owner":null,"zeta":{"deep":[1,{"x":null}]},"alpha":1.50,"größe":"groß"}""";
        var note = ReadNote(json);

        Assert.Equal(["zeta", "alpha", "größe"], note.UnknownMembers!.Keys);
        Assert.Equal(1, note.UnknownMembers["zeta"].GetProperty("deep")[0].GetInt32());
        Assert.Equal(json, Write(note));
    }

    [Fact]
    public void NullForAMemberThatIsNeverNullIsKeptAside()
    {
        const string json = """{"id":7,"owner":null,"text":null}""";
        var note = ReadNote(json);

        Assert.Null(note.Text);
        Assert.Equal(json, Write(note));
    }

    [Fact]
    public void AMemberSetAfterwardsReplacesTheNullThatWasKeptAside() =>
        Assert.Equal("""{"id":7,"text":"now","owner":null}""", Write(ReadNote("""{"id":7,"owner":null,"text":null}""") with { Text = "now" }));

    [Fact]
    public void AbsentNullAndValueAreThreeThings()
    {
        Assert.False(ReadNote("""{"id":7,"owner":null}""").Due.IsSet);
        Assert.Equal(new Optional<DateTimeOffset?>(null), ReadNote("""{"id":7,"owner":null,"due":null}""").Due);
        Assert.Equal("""{"id":7,"due":null,"owner":null}""", Write(ReadNote("""{"id":7,"owner":null,"due":null}""")));
        Assert.Equal(15, ReadNote("""{"id":7,"owner":null,"due":"2026-03-10T15:00:00Z"}""").Due.Value!.Value.Hour);
    }

    [Fact]
    public void TheLastOfTwoEqualNamesCounts() => Assert.Equal(9, ReadNote("""{"id":7,"owner":null,"id":9}""").Id);

    [Fact]
    public void NamesAreComparedExactly() => Assert.Equal(["ID", "Text"], ReadNote("""{"id":7,"owner":null,"ID":1,"Text":"x"}""").UnknownMembers!.Keys);

    [Fact]
    public void AByteOrderMarkIsPassedOver() => Assert.Equal(7, JsonModel.Parse<Note>([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Whole)]).Id);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    public void TextInSeveralSegmentsReadsTheSame(int size)
    {
        var reader = new Utf8JsonReader(Segments.Of(Encoding.UTF8.GetBytes(Whole.Replace("\"hi\"", "\"h\\u0069\",\"extra\":[1,2]")), size));
        reader.Read();

        var note = ModelCodec<Note>.Read(ref reader);

        Assert.Equal(Write(ReadNote(Whole)), Write(note with { UnknownMembers = null }));
        Assert.Equal("extra", note.UnknownMembers!.ToString());
    }

    [Fact]
    public void ModelsWorkWithThePlainSerializer()
    {
        var notes = JsonSerializer.Deserialize<List<Note>>($"[{Whole}]")!;

        Assert.Equal(Whole, JsonSerializer.Serialize(notes[0]));
        Assert.Throws<JsonFormatException>(() => JsonSerializer.Deserialize<Note>("{}"));
    }

    [Fact]
    public void ARequiredMemberLeftNullIsNamedBeforeAnythingIsSent()
    {
        var page = new NotePage { Data = null! };
        Assert.Contains("'data'", Assert.Throws<InvalidOperationException>(() => JsonModel.ToUtf8Bytes(page)).Message);
    }

    private sealed class Segments : ReadOnlySequenceSegment<byte>
    {
        internal static ReadOnlySequence<byte> Of(byte[] bytes, int size)
        {
            var (first, last) = (new Segments(), (Segments?)null);
            for (var start = 0; start < bytes.Length; start += size)
            {
                var segment = last is null ? first : new Segments { RunningIndex = start };
                segment.Memory = bytes.AsMemory(start, int.Min(size, bytes.Length - start));
                if (last is not null)
                {
                    last.Next = segment;
                }

                last = segment;
            }

            return new ReadOnlySequence<byte>(first, 0, last!, last!.Memory.Length);
        }
    }
}
