using System.Net;

namespace Dash.Runtime;

/// <summary>What .NET 10 has on <see cref="IPAddress"/>; there it checks without making an address.</summary>
internal static class AddressCompatibility
{
    extension(IPAddress)
    {
        internal static bool IsValid(ReadOnlySpan<char> text) => IPAddress.TryParse(text, out _);
    }
}
