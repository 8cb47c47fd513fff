using Dash.Runtime.Json;

namespace Dash.Runtime.Tests.Answers;

public sealed class ApiHeadersTests
{
    [Theory]
    [InlineData("42", 42)]
    [InlineData("42.0", 42)]
    [InlineData("-7", -7)]
    [InlineData("forty-two", null)]
    [InlineData("", null)]
    [InlineData("1, 2", null)]
    [InlineData("4,\"x\":2", null)]
    [InlineData("99999999999", null)]
    public void ANumberIsReadOrIsNull(string text, int? expected) =>
        Assert.Equal(expected, Received("X-Count", text).ReadStruct<int, Int32Codec>("x-count", HeaderForm.Literal));

    [Theory]
    [InlineData("true", true)]
    [InlineData("False", false)]
    [InlineData("1", null)]
    [InlineData("yes", null)]
    public void ABooleanIsReadOrIsNull(string text, bool? expected) =>
        Assert.Equal(expected, Received("X-Last", text).ReadStruct<bool, BooleanCodec>("X-Last", HeaderForm.Literal));

    [Theory]
    [InlineData("Last-Modified", "Wed, 21 Oct 2015 07:28:00 GMT")]
    [InlineData("X-At", "Wed, 21 Oct 2015 07:28:00 GMT")]
    [InlineData("X-At", "2015-10-21T07:28:00Z")]
    [InlineData("X-At", "2015-10-21T09:28:00+02:00")]
    public void AnInstantMayBeADateOfHttp(string name, string text) =>
        Assert.Equal(DateTimeOffset.Parse("2015-10-21T07:28:00Z", System.Globalization.CultureInfo.InvariantCulture), Received(name, text).ReadStruct<DateTimeOffset, DateTimeOffsetCodec>(name, HeaderForm.Text)!.Value.ToUniversalTime());

    [Fact]
    public void TextStaysWhateverItLooksLike()
    {
        var headers = Received("X-Text", "007", "a \"b\" \\ ü");

        Assert.Equal("007, a \"b\" \\ ü", headers.ReadText("X-Text"));
        Assert.Equal("007, a \"b\" \\ ü", headers.ReadReference<string, StringCodec>("X-Text", HeaderForm.Text));
        Assert.Null(headers.ReadText("X-Other"));
    }

    [Theory]
    [InlineData("a,b , c", "a|b|c")]
    [InlineData("a,,b,", "a|b")]
    [InlineData("\"a,b\", c", "\"a,b\"|c")]
    [InlineData("6\" x, 5", "6\" x|5")]
    [InlineData("", "")]
    public void CommasPartTheItemsOfAList(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Received("X-Tags", text).ReadList<string, StringCodec>("X-Tags", HeaderForm.Text)!));

    [Fact]
    public void LinesOfOneNameAreOneListAndCookiesAreNotCut()
    {
        Assert.Equal([1, 2, 3], Received("X-Sizes", "1, 2", "3").ReadList<long, Int64Codec>("X-Sizes", HeaderForm.Literal)!);
        Assert.Equal(["a=1; Expires=Wed, 21 Oct 2015 07:28:00 GMT", "b=2"], Received("Set-Cookie", "a=1; Expires=Wed, 21 Oct 2015 07:28:00 GMT", "b=2").ReadList<string, StringCodec>("Set-Cookie", HeaderForm.Text)!);
        Assert.Null(Received("X-Sizes", "1, two").ReadList<long, Int64Codec>("X-Sizes", HeaderForm.Literal));
        Assert.Null(Received("X-Sizes", "1").ReadList<long, Int64Codec>("X-Others", HeaderForm.Literal));
    }

    [Theory]
    [InlineData("limit,5,unit,7", false, 5, "7")]
    [InlineData("limit=5, unit=a=b", true, 5, "a=b")]
    public void AnObjectIsNamesAndValues(string text, bool explode, int limit, string unit)
    {
        var quota = Received("X-Quota", text).ReadObject<IReadOnlyDictionary<string, System.Text.Json.JsonElement>, MapCodec<System.Text.Json.JsonElement, JsonElementCodec>>(
            "X-Quota", explode, HeaderForm.Text, [new("limit", HeaderForm.Literal)])!;

        Assert.Equal((limit, unit), (quota["limit"].GetInt32(), quota["unit"].GetString()));
    }

    [Theory]
    [InlineData("limit,5,unit", false)]
    [InlineData("limit", true)]
    [InlineData("limit=x", true)]
    public void WhatIsNoObjectIsNull(string text, bool explode) => Assert.Null(
        Received("X-Quota", text).ReadObject<IReadOnlyDictionary<string, long>, MapCodec<long, Int64Codec>>("X-Quota", explode, HeaderForm.Literal));

    [Fact]
    public void JsonIsReadAsJsonAndAnythingElseIsNull()
    {
        Assert.Equal([1, 2], Received("X-Json", "[1,2]").ReadReference<IReadOnlyList<long>, ListCodec<long, Int64Codec>>("X-Json", HeaderForm.Json)!);
        Assert.Null(Received("X-Json", "[1,2").ReadReference<IReadOnlyList<long>, ListCodec<long, Int64Codec>>("X-Json", HeaderForm.Json));
    }

    [Fact]
    public void EitherFormIsTakenFromTheText()
    {
        Assert.Equal(System.Text.Json.JsonValueKind.Number, Received("X-A", "5").ReadStruct<System.Text.Json.JsonElement, JsonElementCodec>("X-A", HeaderForm.Either)!.Value.ValueKind);
        Assert.Equal(System.Text.Json.JsonValueKind.String, Received("X-A", "five").ReadStruct<System.Text.Json.JsonElement, JsonElementCodec>("X-A", HeaderForm.Either)!.Value.ValueKind);
    }

    [Fact]
    public void HeadersMadeByHandAreReadAlike()
    {
        var headers = new ApiHeaders(KeyValuePair.Create("X-A", "1"), KeyValuePair.Create("x-a", "2"), KeyValuePair.Create("X-B", "3"));

        Assert.Equal([1, 2], headers.ReadList<long, Int64Codec>("X-A", HeaderForm.Literal)!);
        Assert.Equal(["X-A", "X-B"], headers.All.Keys);
    }

    private static ApiHeaders Received(string name, params string[] lines) => new(lines.Select(line => KeyValuePair.Create(name, line)));
}
