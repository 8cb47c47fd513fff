using System.Net;
using System.Text.Json;
using Dash.Runtime;

namespace Dash.Sdk.Uploads;

/// <summary>The signed address in the answer of <c>media_upload_url</c>, whose member has no published name: it is the member that holds an address.</summary>
internal static class UploadAddress
{
    internal static Uri In(IReadOnlyDictionary<string, JsonElement> answer)
    {
        var addresses = answer.Where(static member => AddressOf(member.Value) is not null)
            .OrderByDescending(static member => member.Key is "url" or "upload_url" or "media_upload_url")
            .ThenByDescending(static member => AddressOf(member.Value)!.Query.Length > 0)
            .ToList();
        return addresses.Count > 0
            ? AddressOf(addresses[0].Value)!
            : throw new ApiException(
                HttpStatusCode.OK, $"POST /media_upload_url answered without an address to send the file to: expected a member that holds one, found {Members(answer)}.");
    }

    /// <summary>Signature and expiry stand in the query; without it the address names the object.</summary>
    internal static Uri WithoutSignature(Uri address) => new(address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped));

    private static Uri? AddressOf(JsonElement value) => value.ValueKind == JsonValueKind.String
        && Uri.TryCreate(value.GetString(), UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address
            : null;

    private static string Members(IReadOnlyDictionary<string, JsonElement> answer) => answer.Count == 0 ? "none" : string.Join(", ", answer.Keys.Take(10));
}
