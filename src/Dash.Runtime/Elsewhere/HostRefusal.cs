using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Dash.Runtime.Elsewhere;

/// <summary>What another host said instead of success. Of its answer only what it calls code and message is shown: storages send signatures back.</summary>
internal static partial class HostRefusal
{
    private const int Read = 4096;
    private const int Shown = 200;

    internal static async Task<ApiException> ReadAsync(HttpResponseMessage response, HttpMethod method, Uri address, StillnessClock stillness)
    {
        var said = Said(await BeginningAsync(response, stillness).ConfigureAwait(false), address);
        var moved = response.IsSuccessStatusCode || ((int)response.StatusCode is >= 300 and < 400 && response.Headers.Location is not null);
        var advice = moved ? "It was or would have been redirected; redirects are not followed, since the bytes are meant for this address only. " : string.Empty;
        var status = response.IsSuccessStatusCode ? HttpStatusCode.Found : response.StatusCode;
        return new ApiException(
            response.StatusCode, FormattableString.Invariant($"{method} {HostAddress.Shown(address)}: the host answered {(int)status} {status}. {advice}{said}").TrimEnd());
    }

    /// <exception cref="OperationCanceledException">The caller gave up; that nothing moves any more only ends the text.</exception>
    private static async Task<string> BeginningAsync(HttpResponseMessage response, StillnessClock stillness)
    {
        using var beginning = await ResponseBody.ReadWhatArrivesAsync(response, Read, stillness.Caller, stillness.Token).ConfigureAwait(false);
        return Encoding.UTF8.GetString(beginning.Span);
    }

    private static string Said(string text, Uri address)
    {
        var parts = Telling().Matches(text).Select(static match => match.Groups["xml"].Value + match.Groups["json"].Value)
            .Where(part => part.Length > 0 && !Secrets(address).Any(secret => part.Contains(secret, StringComparison.Ordinal)))
            .Select(static part => new string([.. part.Take(Shown).Where(static letter => !char.IsControl(letter))]));
        return string.Join(": ", parts.Take(2));
    }

    private static IEnumerable<string> Secrets(Uri address) =>
        address.Query.TrimStart('?').Split('&').Select(static parameter => Uri.UnescapeDataString(parameter[(parameter.IndexOf('=', StringComparison.Ordinal) + 1)..])).Where(static value => value.Length > 3);

    [GeneratedRegex("""<(Code|Message)>(?<xml>[^<]{1,400})</|"(code|message)"\s*:\s*"(?<json>[^"\\]{1,400})""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Telling();
}
