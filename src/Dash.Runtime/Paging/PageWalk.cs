using Dash.Runtime.Security;

namespace Dash.Runtime;

/// <summary>Where a list begins and which links it may follow: only to the origin of the base address, and each only once.</summary>
internal sealed class PageWalk(BaseAddress baseAddress, Uri first, CredentialSet credentials)
{
    internal Uri First => first;

    internal Uri Follow(Uri current, Uri next, HashSet<Uri> visited)
    {
        var target = baseAddress.Secured(next.IsAbsoluteUri ? next : new Uri(current, next));
        if (!baseAddress.IsSameOrigin(target))
        {
            throw new ApiPagingException(
                $"The page after {Shown(current)} is said to be at {target.GetLeftPart(UriPartial.Authority)}, another origin than the service: it is not followed, because the API key would go there.");
        }

        return visited.Add(target)
            ? target
            : throw new ApiPagingException($"The service names {Shown(target)} as a next page for the second time: the list would never end.");
    }

    private string Shown(Uri address) => credentials.Secrets.RemoveFrom(SafeUri.Of(address).ToString());
}
