namespace Dash.Prism.Tests.Kit;

/// <summary>A service that is reached by way of Prism.</summary>
/// <param name="Document">The document that Prism holds it to.</param>
/// <param name="Service">Address of the service as a client is told it.</param>
/// <param name="Prism">Prism with that document.</param>
internal sealed record Detour(string Document, Uri Service, Lazy<Task<PrismProcess>> Prism)
{
    /// <summary>The path of an address below the service, with a slash at its front; null when it is of another service.</summary>
    public string? PathOf(Uri address)
    {
        var root = Service.AbsoluteUri.TrimEnd('/') + "/";
        return address.AbsoluteUri.StartsWith(root, StringComparison.Ordinal) ? address.AbsoluteUri[(root.Length - 1)..] : null;
    }
}
