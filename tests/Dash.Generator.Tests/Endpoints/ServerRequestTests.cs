using Dash.Generator.Tests.Harness;
using Dash.Runtime;
using Dash.Testing;

namespace Dash.Generator.Tests.Endpoints;

/// <summary>Calls of a generated client go where its document says, unless the caller says otherwise.</summary>
public sealed class ServerRequestTests
{
    private static readonly SpecFile Document =
        SpecFile.Inline(File.ReadAllText(Repository.PathTo("tests", "Dash.Generator.Tests", "Golden", "servers", "sample.openapi.json")));

    private static readonly Lazy<LoadedClient> Client = new(static () => LoadedClient.Of(Document).With(new ApiClientOptions()));

    [Theory]
    [InlineData("UsualAsync", "https://eu-1.example.com:8443/v1/usual")]
    [InlineData("ListFilesAsync", "https://files.example.com/v3/files")]
    [InlineData("UploadFileAsync", "https://uploads.example.com/files")]
    [InlineData("PutFileAsync", "https://eu-1.example.com:8443/internal/files")]
    public async Task ACallGoesToItsServer(string method, string address)
    {
        var sent = await Client.Value.CallAsync(method);

        Assert.Equal(address, sent.Origin + sent.Address);
    }

    [Theory]
    [InlineData("UsualAsync")]
    [InlineData("ListFilesAsync")]
    [InlineData("PutFileAsync")]
    public async Task TheCallersAddressWins(string method)
    {
        var sent = await LoadedClient.Of(Document).With(new ApiClientOptions { BaseAddress = new Uri("http://localhost:5000/test") }).CallAsync(method);

        Assert.StartsWith("http://localhost:5000/test/", sent.Origin + sent.Address, StringComparison.Ordinal);
    }

    [Fact]
    public void VariablesAreArgumentsWithTheirDefaults()
    {
        var servers = Client.Value.Assembly.GetType("Sample.SampleClientServers")!;
        var production = servers.GetMethod("Production")!;
        var region = servers.GetNestedType("Region")!;

        var usual = production.Invoke(null, [.. production.GetParameters().Select(static parameter => parameter.RawDefaultValue is string text ? text : Enum.ToObject(parameter.ParameterType, parameter.RawDefaultValue!))]);
        var other = production.Invoke(null, [Enum.Parse(region, "Us1"), Enum.Parse(servers.GetNestedType("Port")!, "Value443"), "v9"]);

        Assert.Equal("https://eu-1.example.com:8443/v1", usual!.ToString());
        Assert.Equal("https://us-1.example.com/v9", other!.ToString());
    }

    [Fact]
    public async Task AClientWithoutAServerOfItsOwnIsForThoseOfItsOperations()
    {
        var client = LoadedClient.Of(SpecFile.Inline("""
            {
              "openapi": "3.0.3", "info": { "title": "T", "version": "1" },
              "paths": {
                "/a": { "servers": [{ "url": "https://a.example.com" }], "get": { "operationId": "a", "responses": {} } },
                "/b": { "get": { "operationId": "b", "servers": [{ "url": "https://b.example.com/v1" }], "responses": {} } }
              }
            }
            """)).With(new ApiClientOptions());

        Assert.Equal("https://a.example.com", (await client.CallAsync("AAsync")).Origin);
        Assert.Equal("https://b.example.com", (await client.CallAsync("BAsync")).Origin);
    }
}
