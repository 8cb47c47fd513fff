using Dash.Runtime;
using Petstore;

namespace Dash.Sdk.Tests.Snippets;

/// <summary>The C# of the README in the generator's package.</summary>
internal static class GeneratorPackageSnippets
{
    // Compiled only: it would ask the address in the document.
    internal static async Task<string> FirstCallAsync(string token)
    {
        // Shown in generator/Dash.Generator/README.md
        var petstore = new PetstoreClient(new ApiClientOptions { BearerToken = token });
        var pet = await petstore.Pets.GetAsync(42);
        // until here
        return pet.Name;
    }
}
