using Dash.Runtime.Json;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Json;

/// <summary>What a codec has to do with some JSON.</summary>
internal sealed record CodecExample
{
    private CodecExample(Type codec, string[] kept, string[] refused, Func<string, string> readAndWrite)
    {
        Codec = codec;
        Kept = kept;
        Refused = refused;
        ReadAndWrite = readAndWrite;
    }

    public Type Codec { get; }

    /// <summary>JSON that is written as it was read.</summary>
    public IReadOnlyList<string> Kept { get; }

    /// <summary>JSON that the codec has no value for.</summary>
    public IReadOnlyList<string> Refused { get; }

    public Func<string, string> ReadAndWrite { get; }

    public static CodecExample Of<T, TCodec>(string[] kept, string[] refused)
        where TCodec : IJsonCodec<T> => new(typeof(TCodec), kept, refused, static json => JsonTexts.Write<T, TCodec>(JsonTexts.Read<T, TCodec>(json)));
}
