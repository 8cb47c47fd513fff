namespace Dash.Sdk;

/// <summary>
/// Dash Social: posts on ten networks, the media library, Pinterest boards and the account behind a key. Safe for many threads; make one
/// and keep it. Every method is virtual and every constructor for inheritance is protected, so any part can be replaced in tests.
/// </summary>
/// <example><code>
/// var dash = new DashClient(apiKey);
/// var post = await dash.X.CreatePostAsync(new NewXPost { BrandId = 144, Status = PostStatus.Draft, TweetStatus = "Hello" });
/// </code></example>
public class DashClient
{
    private readonly SchedulerClient _scheduler = null!;
    private readonly DashClientOptions? _options;

    /// <summary>Makes a client for the services at their usual addresses. Nothing is sent yet.</summary>
    /// <param name="apiKey">The key from the Developer section of Dash Social.</param>
    /// <exception cref="ArgumentException">The key is missing or malformed.</exception>
    public DashClient(string apiKey)
        : this(new DashClientOptions { ApiKey = apiKey })
    {
    }

    /// <summary>Makes a client. Nothing is sent yet.</summary>
    /// <param name="options">Key, addresses, time limit; read once.</param>
    /// <exception cref="ArgumentException">The key is missing or malformed, or an address is not usable.</exception>
    public DashClient(DashClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options.Copy();
        _scheduler = new SchedulerClient(options.ForService(options.SchedulerBaseAddress, nameof(options.SchedulerBaseAddress)));
        Library = new LibraryClient(options.ForService(options.LibraryBaseAddress, nameof(options.LibraryBaseAddress)));
        PinterestBoards = new PinterestBoardsClient(options.ForService(options.PinterestBaseAddress, nameof(options.PinterestBaseAddress)));
        Account = new AccountClient(options.ForService(options.AuthBaseAddress, nameof(options.AuthBaseAddress)));
        Posts = new PostsClient(this, options.TimeProvider, options.ReadBackDelays);
    }

    /// <summary>For tests that replace the members they need; the others must not be asked for.</summary>
    protected DashClient()
    {
        Library = null!;
        PinterestBoards = null!;
        Account = null!;
        Posts = new PostsClient(this, TimeProvider.System, []);
    }

    /// <summary>Posts of all networks: any record is created, everything planned is listed, and lost answers are read back.</summary>
    public virtual PostsClient Posts { get; }

    /// <summary>Posts on Instagram: feed, story, reel.</summary>
    public virtual InstagramClient Instagram => _scheduler.Instagram;

    /// <summary>Posts on Facebook pages.</summary>
    public virtual FacebookClient Facebook => _scheduler.Facebook;

    /// <summary>Videos on TikTok.</summary>
    public virtual TikTokClient TikTok => _scheduler.TikTok;

    /// <summary>Videos on YouTube.</summary>
    public virtual YouTubeClient YouTube => _scheduler.YouTube;

    /// <summary>Posts on X, called <c>twitter</c> on the wire.</summary>
    public virtual XClient X => _scheduler.X;

    /// <summary>Posts on Threads.</summary>
    public virtual ThreadsClient Threads => _scheduler.Threads;

    /// <summary>Posts on LinkedIn.</summary>
    public virtual LinkedInClient LinkedIn => _scheduler.LinkedIn;

    /// <summary>Stories and Spotlights on Snapchat.</summary>
    public virtual SnapchatClient Snapchat => _scheduler.Snapchat;

    /// <summary>Pins on Pinterest; the boards to pin to come from <see cref="PinterestBoards"/>.</summary>
    public virtual PinterestClient Pinterest => _scheduler.Pinterest;

    /// <summary>Posts on Bluesky.</summary>
    public virtual BlueskyClient Bluesky => _scheduler.Bluesky;

    /// <summary>Media that posts refer to by number, and what media are sorted by: content tags, campaigns, galleries.</summary>
    public virtual LibraryClient Library { get; }

    /// <summary>Files of a brand: upload, search and look up; short for <see cref="LibraryClient.Media"/> of <see cref="Library"/>.</summary>
    public virtual MediaClient Media => Library.Media;

    /// <summary>The boards of the connected Pinterest accounts.</summary>
    public virtual PinterestBoardsClient PinterestBoards { get; }

    /// <summary>What the key stands for: organization and brands.</summary>
    public virtual AccountClient Account { get; }

    /// <summary>Makes a client like this one with other options, which shares its connections; this one stays as it is.</summary>
    /// <param name="change">Changes a copy of the present options: <c>options => options.Timeout = TimeSpan.FromSeconds(10)</c>.</param>
    /// <returns>The other client.</returns>
    /// <exception cref="ArgumentException">The new key or address is not usable.</exception>
    /// <exception cref="InvalidOperationException">This client stands in for one in a test and has no options: replace this method too.</exception>
    public virtual DashClient WithOptions(Action<DashClientOptions> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var options = _options?.Copy() ?? throw new InvalidOperationException(
            $"This {nameof(DashClient)} was made without options, as tests do that replace its members: override {nameof(WithOptions)} too.");
        change(options);
        return new DashClient(options);
    }

    /// <summary>Makes a client with the key in <c>DASH_API_KEY</c>; the only place where the SDK reads the environment.</summary>
    /// <returns>The client.</returns>
    /// <exception cref="InvalidOperationException">The variable is not set.</exception>
    public static DashClient FromEnvironment()
    {
        var key = Environment.GetEnvironmentVariable(DashClientOptions.ApiKeyVariable);
        return string.IsNullOrWhiteSpace(key)
            ? throw new InvalidOperationException($"The environment variable {DashClientOptions.ApiKeyVariable} is not set: put the key from the Developer section of Dash Social there.")
            : new DashClient(key);
    }
}
