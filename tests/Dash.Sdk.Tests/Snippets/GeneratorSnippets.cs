using System.Text;
using Dash.Runtime;
using Dash.Sdk.Tests.Support;
using Shelter;

namespace Dash.Sdk.Tests.Snippets;

/// <summary>The C# of the generator's own README, with a client made from <c>shelter.openapi.yaml</c>.</summary>
public sealed class GeneratorSnippets
{
    [Fact]
    public async Task CredentialsAreNamedAfterTheirSchemes()
    {
        var (key, password) = ("abc123", "secret");

        // Shown in generator/README.md
        var client = new PetstoreClient(new ApiClientOptions { Credentials = [PetstoreClient.ApiKey(key), PetstoreClient.Login("ann", password)] });
        // until here

        Assert.NotNull(client.Pets);
        var recorded = new RecordedDash("[]");
        await new PetstoreClient(new ApiClientOptions { HttpClient = new HttpClient(recorded), Credentials = [PetstoreClient.Login("ann", password)] }).Pets.ListAsync();
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("ann:secret")), Assert.Single(recorded.Requests).Authorization);
    }

    [Fact]
    public void FindingsSayWhatIsTooLong()
    {
        var post = new Post { Tags = [new Tag(), new Tag(), new Tag { Name = new string('a', 23) }] };

        // Shown in generator/README.md
        foreach (var finding in post.Validate())
        {
            Console.WriteLine(finding);    // /tags/2/name: maxLength is 20, found 23
        }
        // until here

        Assert.Equal("/tags/2/name: maxLength is 20, found 23", Assert.Single(post.Validate()).ToString());
    }

    [Fact]
    public async Task AFileIsUploaded()
    {
        var recorded = new RecordedDash();
        var client = new PetstoreClient(new ApiClientOptions { HttpClient = new HttpClient(recorded) });

        // Shown in generator/README.md
        await client.Files.UploadAsync(new UploadRequest { Purpose = UploadRequestPurpose.Learn, File = File.OpenRead("cat.png") });
        // until here

        Assert.Contains("IHDR", Assert.Single(recorded.Requests).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void AUnionIsMatched()
    {
        // Shown in generator/README.md
        Pet pet = new Cat { PetType = "Cat" };
        var name = pet.Match(cat => cat.Name, dog => dog.Name, unknown => unknown.GetRawText());
        // until here

        Assert.Null(name);
    }
}
