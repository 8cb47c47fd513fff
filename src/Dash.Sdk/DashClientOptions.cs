using Dash.Runtime;

namespace Dash.Sdk;

/// <summary>How <see cref="DashClient"/> reaches Dash Social. Read once, when a client is made; later changes have no effect on it.</summary>
public sealed class DashClientOptions
{
    /// <summary>The environment variable that <see cref="DashClient.FromEnvironment"/> takes the key from.</summary>
    public const string ApiKeyVariable = "DASH_API_KEY";

    /// <summary>The key from the Developer section of Dash Social; sent to the services below and nowhere else. Required.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Where scheduled posts live; null for <c>https://scheduler.dashsocial.com</c>.</summary>
    public Uri? SchedulerBaseAddress { get; set; }

    /// <summary>Where media, content tags, campaigns and galleries live; null for <c>https://library-backend.dashsocial.com</c>.</summary>
    public Uri? LibraryBaseAddress { get; set; }

    /// <summary>Where Pinterest boards are listed; null for <c>https://pinterest.dashsocial.com</c>.</summary>
    public Uri? PinterestBaseAddress { get; set; }

    /// <summary>Where a key is told what it may do; null for <c>https://auth.dashsocial.com</c>.</summary>
    public Uri? AuthBaseAddress { get; set; }

    /// <summary>
    /// A client to send with (a proxy, own handlers); neither changed nor disposed. Null uses connections that all clients of the process
    /// share.
    /// </summary>
    public HttpClient? HttpClient { get; set; }

    /// <summary>The longest a call may take, answer included; 100 seconds unless set.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// The waits before each look for a create whose answer was lost (<see cref="PostsClient.CreateOrReadBackAsync{TPost}"/>): 2, 8 and 30
    /// seconds unless set. The post is only said not to exist after the last one; none means that nobody looks.
    /// </summary>
    public IReadOnlyList<TimeSpan> ReadBackDelays { get; set; } = [TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(8), TimeSpan.FromSeconds(30)];

    /// <summary>The options without the key.</summary>
    /// <returns>Text that is safe to log.</returns>
    public override string ToString() =>
        $"{nameof(DashClientOptions)} {{ ApiKey = {(string.IsNullOrEmpty(ApiKey) ? "(none)" : "(hidden)")}, Scheduler = {Shown(SchedulerBaseAddress)}, " +
        $"Library = {Shown(LibraryBaseAddress)}, Pinterest = {Shown(PinterestBaseAddress)}, Auth = {Shown(AuthBaseAddress)}, Timeout = {Timeout} }}";

    internal DashClientOptions Copy() => (DashClientOptions)MemberwiseClone();

    internal ApiClientOptions ForService(Uri? address, string nameOfAddress)
    {
        if (string.IsNullOrWhiteSpace(ApiKey))
        {
            throw new ArgumentException(
                $"There is no API key: set {nameof(DashClientOptions)}.{nameof(ApiKey)} to the key from the Developer section of Dash Social.", nameof(ApiKey));
        }

        if (address is { IsAbsoluteUri: true, IsLoopback: false } && address.Scheme != Uri.UriSchemeHttps)
        {
            throw new ArgumentException(
                $"{nameOfAddress} is {address.GetLeftPart(UriPartial.Authority)}: expected https, because the API key is sent there. Plain http is accepted for this machine (127.0.0.1) only.",
                nameOfAddress);
        }

        return new ApiClientOptions { BaseAddress = address, BearerToken = ApiKey, HttpClient = HttpClient, Timeout = Timeout };
    }

    private static string Shown(Uri? address) => address?.ToString() ?? "(default)";
}
