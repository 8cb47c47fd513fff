using Dash.Generator.Planning.Names;
using Microsoft.CodeAnalysis.CSharp;

namespace Dash.Generator.Tests.Planning;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("brand_ids", "BrandIds", "brandIds")]
    [InlineData("media_v2", "MediaV2", "mediaV2")]
    [InlineData("mediaV2", "MediaV2", "mediaV2")]
    [InlineData("XPost", "XPost", "xPost")]
    [InlineData("HTTPValidationError", "HttpValidationError", "httpValidationError")]
    [InlineData("live_post_URL", "LivePostUrl", "livePostUrl")]
    [InlineData("id", "Id", "id")]
    [InlineData("ID", "Id", "id")]
    [InlineData("AUTO_PUBLISH_LIMIT_EXCEEDED", "AutoPublishLimitExceeded", "autoPublishLimitExceeded")]
    [InlineData("x-ratelimit-reset", "XRatelimitReset", "xRatelimitReset")]
    [InlineData("Content Tags", "ContentTags", "contentTags")]
    [InlineData("@type", "Type", "type")]
    [InlineData("$ref", "Ref", "@ref")]
    [InlineData("class", "Class", "@class")]
    [InlineData("event", "Event", "@event")]
    [InlineData("+1", "Plus1", "plus1")]
    [InlineData("-1", "Minus1", "minus1")]
    [InlineData("-TIMESTAMP", "MinusTimestamp", "minusTimestamp")]
    [InlineData("GMT+0", "GmtPlus0", "gmtPlus0")]
    [InlineData("1080p", "Value1080p", "value1080p")]
    [InlineData("9:16", "Value9_16", "value9_16")]
    [InlineData("1_1", "Value1_1", "value1_1")]
    [InlineData("h264Video", "H264Video", "h264Video")]
    [InlineData("application/json", "ApplicationJson", "applicationJson")]
    [InlineData("", "Empty", "empty")]
    [InlineData("_", "Underscore", "underscore")]
    [InlineData("*", "Asterisk", "asterisk")]
    [InlineData(">=", "GreaterEqual", "greaterEqual")]
    [InlineData("\U0001F600", "U1f600", "u1f600")]
    [InlineData("straße", "Straße", "straße")]
    [InlineData("日本", "日本", "日本")]
    [InlineData("a\nb\"c*/", "ABCAsterisk", "aBCAsterisk")]
    public void TextBecomesAnIdentifier(string text, string pascal, string camel)
    {
        Assert.Equal(pascal, Identifier.Pascal(text));
        Assert.Equal(camel, Identifier.Camel(text));
        Assert.True(SyntaxFacts.IsValidIdentifier(pascal));
        Assert.True(SyntaxFacts.IsValidIdentifier(camel.TrimStart('@')));
    }

    [Theory]
    [InlineData("Acme.Petstore", "Acme.Petstore")]
    [InlineData("Acme.event.v1", "Acme.@event.v1")]
    [InlineData("Acme.1st; class X", "Acme.Value1stClassX")]
    public void ANamespaceIsTakenAsGivenUnlessItIsNone(string given, string expected) =>
        Assert.Equal(expected, Identifier.Namespace(given));

    [Fact]
    public void HalfASurrogatePairIsSpelled() => Assert.Equal("Ud83d", Identifier.Pascal("\uD83D"));

    [Fact]
    public void ATakenNameIsNumberedAndANumberNeverTouchesADigit()
    {
        var scope = new NameScope(["Members"]);

        Assert.Equal("MembersValue", scope.Claim("Members", "MembersValue"));
        Assert.Equal("Id", scope.Claim("Id"));
        Assert.Equal("Id2", scope.Claim("Id"));
        Assert.Equal("Id3", scope.Claim("Id"));
        Assert.Equal("Gmt0", scope.Claim("Gmt0"));
        Assert.Equal("Gmt0_2", scope.Claim("Gmt0"));
    }
}
