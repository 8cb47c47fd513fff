using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Dash.Runtime.Json;

namespace Dash.Runtime.Tests.Support;

public sealed record Refusal : IJsonModel<Refusal>
{
    private static readonly JsonMembers Members = new(new("code", JsonMemberFlags.Required), new("message", JsonMemberFlags.Required));

    public Refusal()
    {
    }

    [SetsRequiredMembers]
    private Refusal(ref Utf8JsonReader reader)
    {
        var json = new JsonObjectReader(Members, ref reader);
        while (json.Next(ref reader, out var member))
        {
            switch (member)
            {
                case 0: Code = Int32Codec.Read(ref reader); break;
                case 1: Message = StringCodec.Read(ref reader); break;
            }
        }

        _ = json.Finish(ref reader);
    }

    public required int Code { get; init; }

    public required string Message { get; init; } = null!;

    static Refusal IJsonModel<Refusal>.Read(ref Utf8JsonReader reader) => new(ref reader);

    public void Write(Utf8JsonWriter writer)
    {
        var json = new JsonObjectWriter(Members, writer);
        json.Write<int, Int32Codec>(0, Code);
        json.Write<string, StringCodec>(1, Message);
        json.Finish(null);
    }
}
