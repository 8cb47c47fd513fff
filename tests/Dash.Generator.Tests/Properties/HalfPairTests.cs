using System.Text;
using Dash.Generator.Tests.Harness;
using Dash.Runtime.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Dash.Generator.Tests.Properties;

/// <summary>
/// Text with half a surrogate pair has no form in UTF-8. What a caller sends has U+FFFD in its place, as .NET writes it everywhere; what a
/// service sends is refused where the model promises text, and kept as it came where it promises nothing.
/// </summary>
public sealed class HalfPairTests
{
    private static readonly Lazy<LoadedGolden> Formats = new(static () => LoadedGolden.Of("formats"));

    [Fact]
    public void TextThatIsSentHasAReplacementForHalfAPair() => Prop.ForAll(Arb.From(TextGen.WithHalfPairs), static text =>
    {
        var mended = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        var property = Formats.Value["All"].GetProperty("Text")!;
        var model = Formats.Value.New("All");
        property.SetValue(model, text);

        var written = ModelText.Of(model.GetType()).Write(model);

        Assert.Equal(mended, property.GetValue(ModelText.Of(model.GetType()).Read(written)));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("""{"stranger":"\ud800"}""")]
    [InlineData("""{"stranger":["\udc00x",{"deep":"\ud83d"}]}""")]
    public void AnUnknownMemberIsKeptAsItCame(string json) => Assert.Equal(json, Formats.Value.ReadAndWrite("All", json));

    [Fact]
    public void TextThatIsReceivedIsRefusedWithItsPlace()
    {
        var failure = Assert.ThrowsAny<Exception>(() => ModelText.Of(Formats.Value["All"]).Read("""{"text":"\ud800"}"""));

        Assert.Contains("text", Assert.IsType<JsonFormatException>(failure).Message, StringComparison.Ordinal);
    }
}
