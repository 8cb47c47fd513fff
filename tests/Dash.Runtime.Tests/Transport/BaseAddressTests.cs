using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Transport;

public sealed class BaseAddressTests
{
    [Theory]
    [InlineData("https://api.example.com", "https://api.example.com/notes/1")]
    [InlineData("https://api.example.com/", "https://api.example.com/notes/1")]
    [InlineData("https://api.example.com/v1/", "https://api.example.com/v1/notes/1")]
    [InlineData("http://127.0.0.1:8080/a/b", "http://127.0.0.1:8080/a/b/notes/1")]
    public async Task PathsAreAppendedToTheBaseAddress(string baseAddress, string expected)
    {
        var handler = RecordingHandler.Answering("""{"id":1,"owner":null}""");

        await handler.Transport(baseAddress: baseAddress).GetNoteAsync("1");

        Assert.Equal(expected, Assert.Single(handler.Requests).Address.AbsoluteUri);
    }

    [Theory]
    [InlineData("/relative")]
    [InlineData("ftp://api.example.com")]
    [InlineData("https://user:pass@api.example.com")]
    [InlineData("https://api.example.com/?key=1")]
    public void AnUnusableBaseAddressSaysWhatIsExpected(string baseAddress)
    {
        var error = Assert.Throws<ArgumentException>(() => ApiTransport.Create(new ApiClientOptions(), baseAddress));

        Assert.Contains("https://api.example.com/v1", error.Message);
        Assert.DoesNotContain("pass", error.Message);
    }

    [Fact]
    public void WithoutAnyBaseAddressTheOptionIsNamed() =>
        Assert.Contains("BaseAddress", Assert.Throws<ArgumentException>(() => ApiTransport.Create(new ApiClientOptions(), null)).Message);

    [Fact]
    public void ATimeoutOfZeroIsRefused() =>
        Assert.Throws<ArgumentException>(() => ApiTransport.Create(new ApiClientOptions { Timeout = TimeSpan.Zero }, "https://api.example.com"));
}
