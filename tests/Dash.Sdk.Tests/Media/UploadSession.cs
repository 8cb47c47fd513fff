using System.Net;
using System.Security.Cryptography;
using Dash.Sdk.Tests.Support;

namespace Dash.Sdk.Tests.Uploads;

/// <summary>A client whose service is written down in the test and whose storage is a real second host.</summary>
internal sealed class UploadSession : HttpMessageHandler
{
    internal const string Key = "dsk_0123456789abcdef";

    private readonly HttpMessageInvoker _network = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private readonly List<SentRequest> _calls = [];
    private readonly Storage _storage;

    internal UploadSession(Storage storage)
    {
        _storage = storage;
        Client = new DashClient(new DashClientOptions { ApiKey = Key, HttpClient = new HttpClient(this) { Timeout = Timeout.InfiniteTimeSpan } });
    }

    internal DashClient Client { get; }

    /// <summary>What the service was asked, in order.</summary>
    internal IReadOnlyList<SentRequest> Calls => _calls;

    /// <summary>The answer to asking for an address, where it is not a usable one.</summary>
    internal Func<int, string>? AddressAnswer { get; set; }

    /// <summary>What happens when the media is to be taken into the library.</summary>
    internal Func<SentRequest, HttpResponseMessage> Register { get; set; } = static _ =>
        RecordedDash.Answer("""{"id":950680003,"media_id":647749496,"media_type":"IMAGE"}""", HttpStatusCode.Created);

    internal static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexString(SHA256.HashData(bytes));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri!.Port == _storage.Address.Port)
        {
            return await _network.SendAsync(request, cancellationToken);
        }

        var sent = new SentRequest(request.Method, request.RequestUri, request.Headers.Authorization?.ToString(), await request.Content!.ReadAsStringAsync(cancellationToken));
        _calls.Add(sent);
        return sent.Address.AbsolutePath == "/media_upload_url"
            ? RecordedDash.Answer(AddressAnswer?.Invoke(_calls.Count) ?? $$"""{"expires":900,"link":"{{_storage.Signed($"file{_calls.Count}")}}"}""")
            : Register(sent);
    }
}
