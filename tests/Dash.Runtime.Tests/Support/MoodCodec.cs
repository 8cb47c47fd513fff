using System.Text.Json;
using Dash.Runtime.Json;

namespace Dash.Runtime.Tests.Support;

public readonly struct MoodCodec : ITextCodec<OpenEnum<Mood>>
{
    private static readonly OpenEnumTable<Mood> Table = new(("CALM", Mood.Calm), ("GLÄD", Mood.Glad));

    public static OpenEnum<Mood> Read(ref Utf8JsonReader reader) => Table.Read(ref reader);

    public static void Write(Utf8JsonWriter writer, OpenEnum<Mood> value) => Table.Write(writer, value);

    public static string Format(OpenEnum<Mood> value) => Table.Format(value);
}
