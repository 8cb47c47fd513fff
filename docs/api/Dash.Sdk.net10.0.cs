// What Dash.Sdk offers on net10.0. A test writes this file and compares it.

namespace Dash.Sdk
{
    public class AccountClient
    {
        public const string DefaultBaseAddress = "https://auth.dashsocial.com";
        protected AccountClient();
        public AccountClient(ApiClientOptions options);
        public virtual Task<Self> GetSelfAsync(CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<Self, RatelimitHeaders>> GetSelfWithResponseAsync(CancellationToken cancellationToken = default);
        public virtual AccountClient WithOptions(Func<ApiClientOptions, ApiClientOptions> change);
    }

    public sealed class AccountClientJson : IJsonTypeInfoResolver
    {
        public static AccountClientJson Default { get; }
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options);
    }

    public sealed record ApiError : IJsonModel<ApiError>
    {
        public ApiError();
        public int? Code { get; init; }
        public IReadOnlyDictionary<string, JsonElement>? Errors { get; init; }
        public string? Message { get; init; }
        public string? Status { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public enum ApprovalPolicy
    {
        ApprovalRequired = 0,
        ApprovalNotRequired = 1,
    }

    public readonly struct ApprovalPolicyCodec : IJsonCodec<OpenEnum<ApprovalPolicy>>, ITextCodec<OpenEnum<ApprovalPolicy>>
    {
        public static string Format(OpenEnum<ApprovalPolicy> value);
        public static OpenEnum<ApprovalPolicy> Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, OpenEnum<ApprovalPolicy> value);
    }

    public sealed record ApprovalRequest : IJsonModel<ApprovalRequest>
    {
        public ApprovalRequest();
        public long? BrandId { get; init; }
        public DateTimeOffset? CreatedAt { get; init; }
        public Optional<DateTimeOffset?> DeletedAt { get; init; }
        public long? Id { get; init; }
        public long? PostId { get; init; }
        public long? RequestedByUserId { get; init; }
        public long? ReviewUserId { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public DateTimeOffset? UpdatedAt { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record ApprovalRequestInput : IJsonModel<ApprovalRequestInput>
    {
        public ApprovalRequestInput();
        public long? RequestedByUserId { get; init; }
        public long? ReviewUserId { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public enum AutoPublishError
    {
        AccountRestricted = 0,
        AgainstCommunityStandards = 1,
        ApprovedPublishingDatesHaveNoOverlap = 2,
        AutoPublishLimitExceeded = 3,
        DuplicatePost = 4,
        FlaggedAsSpam = 5,
        Internal = 6,
        InvalidAccountType = 7,
        InvalidAuth = 8,
        InvalidDescription = 9,
        InvalidImage = 10,
        InvalidPinBoard = 11,
        InvalidProductTags = 12,
        InvalidTargeting = 13,
        InvalidTitle = 14,
        InvalidVideoThumbnail = 15,
        MediaContainerExpired = 16,
        MissingAuth = 17,
        OutsideOfApprovedPublishingDates = 18,
        PagePublishingAuthRequired = 19,
        PlatformError = 20,
        Rejected = 21,
        TextLengthExceeded = 22,
    }

    public readonly struct AutoPublishErrorCodec : IJsonCodec<OpenEnum<AutoPublishError>>, ITextCodec<OpenEnum<AutoPublishError>>
    {
        public static string Format(OpenEnum<AutoPublishError> value);
        public static OpenEnum<AutoPublishError> Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, OpenEnum<AutoPublishError> value);
    }

    public class BlueskyClient
    {
        protected BlueskyClient();
        public virtual Task<BlueskyPost> CreatePostAsync(NewBlueskyPost body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<BlueskyPost, RatelimitHeaders>> CreatePostWithResponseAsync(NewBlueskyPost body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task DeletePostAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<RatelimitHeaders>> DeletePostWithResponseAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<BlueskyPost> GetPostAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<BlueskyPost, RatelimitHeaders>> GetPostWithResponseAsync(long postId, CancellationToken cancellationToken = default);
        public virtual AsyncPages<BlueskyPostPage, BlueskyPost> ListPostsAsync(IReadOnlyList<long> brandIds, DateTimeOffset? start = null, DateTimeOffset? end = null, OpenEnum<PostSort>? sort = null, bool mediaV2 = true, int? limit = null, int? offset = null, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<BlueskyPostPage, RatelimitHeaders>> ListPostsWithResponseAsync(IReadOnlyList<long> brandIds, DateTimeOffset? start = null, DateTimeOffset? end = null, OpenEnum<PostSort>? sort = null, bool mediaV2 = true, int? limit = null, int? offset = null, CancellationToken cancellationToken = default);
        public virtual Task<BlueskyPost> UpdatePostAsync(long postId, BlueskyPostUpdate body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<BlueskyPost, RatelimitHeaders>> UpdatePostWithResponseAsync(long postId, BlueskyPostUpdate body, bool mediaV2 = true, CancellationToken cancellationToken = default);
    }

    public sealed record BlueskyPost : IJsonModel<BlueskyPost>, IScheduledPost
    {
        public BlueskyPost();
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequest>? ApprovalRequests { get; init; }
        public string? ApprovalStatus { get; init; }
        public bool? AutoPublish { get; init; }
        public Optional<OpenEnum<AutoPublishError>?> AutoPublishError { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public long? BrandId { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public DateTimeOffset? CreatedAt { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public bool? HasScheduledTime { get; init; }
        public required long Id { get; init; }
        public Optional<Uri?> LivePostUrl { get; init; }
        public IReadOnlyList<PostMedia>? Media { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public int? NumOfApprovalsRequired { get; init; }
        public Guid? PostGroupId { get; init; }
        public long? RssFeedId { get; init; }
        public string? RssGuid { get; init; }
        public DateTimeOffset? RssPublishDate { get; init; }
        public double? SortIndex { get; init; }
        public Optional<string?> SourceId { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public string? Text { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public DateTimeOffset? UpdatedAt { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record BlueskyPostPage : IJsonModel<BlueskyPostPage>
    {
        public BlueskyPostPage();
        public required IReadOnlyList<BlueskyPost> Data { get; init; }
        public Paging? Paging { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record BlueskyPostUpdate : IJsonModel<BlueskyPostUpdate>, IMediaContent<BlueskyPostUpdate>, IPostContent<BlueskyPostUpdate>, IPostUpdate, IPostUpdate<BlueskyPost>
    {
        public BlueskyPostUpdate();
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequestInput>? ApprovalRequests { get; init; }
        public bool? AutoPublish { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public long? BrandId { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public IReadOnlyList<long>? DuplicateToBrandIds { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public Guid? PostGroupId { get; init; }
        public long? RssFeedId { get; init; }
        public string? RssGuid { get; init; }
        public DateTimeOffset? RssPublishDate { get; init; }
        public double? SortIndex { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public string? Text { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record Brand : IJsonModel<Brand>
    {
        public Brand();
        public required long Id { get; init; }
        public required string Name { get; init; }
        public Organization? Organization { get; init; }
        public int? OrganizationId { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public enum BrandedContentType
    {
        Promoted = 0,
        PaidPartnership = 1,
    }

    public readonly struct BrandedContentTypeCodec : IJsonCodec<OpenEnum<BrandedContentType>>, ITextCodec<OpenEnum<BrandedContentType>>
    {
        public static string Format(OpenEnum<BrandedContentType> value);
        public static OpenEnum<BrandedContentType> Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, OpenEnum<BrandedContentType> value);
    }

    public sealed record Campaign : IJsonModel<Campaign>
    {
        public Campaign();
        public Optional<double?> AvgEngagementRate { get; init; }
        public long? BrandId { get; init; }
        public Optional<string?> EndDate { get; init; }
        public required long Id { get; init; }
        public IReadOnlyList<string>? IncludedMediaSources { get; init; }
        public string? Name { get; init; }
        public long? NumberOfMedia { get; init; }
        public Optional<string?> StartDate { get; init; }
        public Optional<double?> TotalClicks { get; init; }
        public Optional<double?> TotalEngagements { get; init; }
        public Optional<double?> TotalImpressions { get; init; }
        public Optional<double?> TotalVideoViews { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record CampaignCreatorFilters : IJsonModel<CampaignCreatorFilters>
    {
        public CampaignCreatorFilters();
        public IReadOnlyList<long>? ExcludedMediaIds { get; init; }
        public IReadOnlyList<long>? IncludedMediaIds { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record CampaignList : IJsonModel<CampaignList>
    {
        public CampaignList();
        public required IReadOnlyList<Campaign> Data { get; init; }
        public Paging? Paging { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record CampaignUpdate : IJsonModel<CampaignUpdate>
    {
        public CampaignUpdate();
        public IReadOnlyList<long>? BenchmarkCampaigns { get; init; }
        public CampaignCreatorFilters? CreatorFilters { get; init; }
        public IReadOnlyList<long>? CreatorIds { get; init; }
        public DateOnly? EndDate { get; init; }
        public IReadOnlyList<string>? GoogleAnalyticsSelectedCampaigns { get; init; }
        public IReadOnlyList<long>? HashtagIds { get; init; }
        public string? Name { get; init; }
        public DateOnly? StartDate { get; init; }
        public IReadOnlyDictionary<string, JsonElement>? ToplineMetrics { get; init; }
        public int? TtcmSparkAdsAuthorizationDays { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public class CampaignsClient
    {
        protected CampaignsClient();
        public virtual AsyncPages<CampaignList, Campaign> ListAsync(long brandId, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<CampaignList, RatelimitHeaders>> ListWithResponseAsync(long brandId, CancellationToken cancellationToken = default);
        public virtual Task<Campaign> UpdateAsync(long brandId, long campaignId, CampaignUpdate body, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<Campaign, RatelimitHeaders>> UpdateWithResponseAsync(long brandId, long campaignId, CampaignUpdate body, CancellationToken cancellationToken = default);
    }

    public sealed record Collaborator : IJsonModel<Collaborator>
    {
        public Collaborator();
        public UnknownMembers? UnknownMembers { get; init; }
        public required string Username { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record ContentTag : IJsonModel<ContentTag>
    {
        public ContentTag();
        public IReadOnlyList<long>? BrandIds { get; init; }
        public required DateTimeOffset CreatedAt { get; init; }
        public required long Id { get; init; }
        public required string Name { get; init; }
        public required int OrganizationId { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public required DateTimeOffset UpdatedAt { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public class ContentTagsClient
    {
        protected ContentTagsClient();
        public virtual Task<ContentTag> CreateAsync(int organizationId, NewContentTag body, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<ContentTag, RatelimitHeaders>> CreateWithResponseAsync(int organizationId, NewContentTag body, CancellationToken cancellationToken = default);
    }

    public enum CreationSource
    {
        RssFeed = 0,
    }

    public readonly struct CreationSourceCodec : IJsonCodec<OpenEnum<CreationSource>>, ITextCodec<OpenEnum<CreationSource>>
    {
        public static string Format(OpenEnum<CreationSource> value);
        public static OpenEnum<CreationSource> Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, OpenEnum<CreationSource> value);
    }

    public class DashClient
    {
        protected DashClient();
        public DashClient(DashClientOptions options);
        public DashClient(string apiKey);
        public virtual AccountClient Account { get; }
        public virtual BlueskyClient Bluesky { get; }
        public virtual FacebookClient Facebook { get; }
        public virtual InstagramClient Instagram { get; }
        public virtual LibraryClient Library { get; }
        public virtual LinkedInClient LinkedIn { get; }
        public virtual MediaClient Media { get; }
        public virtual PinterestClient Pinterest { get; }
        public virtual PinterestBoardsClient PinterestBoards { get; }
        public virtual PostsClient Posts { get; }
        public virtual SnapchatClient Snapchat { get; }
        public virtual ThreadsClient Threads { get; }
        public virtual TikTokClient TikTok { get; }
        public virtual XClient X { get; }
        public virtual YouTubeClient YouTube { get; }
        public static DashClient FromEnvironment();
        public virtual DashClient WithOptions(Action<DashClientOptions> change);
    }

    public sealed class DashClientOptions
    {
        public const string ApiKeyVariable = "DASH_API_KEY";
        public DashClientOptions();
        public string? ApiKey { get; set; }
        public Func<CancellationToken, ValueTask<string>>? ApiKeyProvider { get; set; }
        public TimeSpan? AttemptTimeout { get; set; }
        public Uri? AuthBaseAddress { get; set; }
        public Uri? BaseAddress { get; set; }
        public IReadOnlyList<Func<DelegatingHandler>> Handlers { get; set; }
        public HttpClient? HttpClient { get; set; }
        public Uri? LibraryBaseAddress { get; set; }
        public ILoggerFactory? LoggerFactory { get; set; }
        public bool LogsBodies { get; set; }
        public IMeterFactory? MeterFactory { get; set; }
        public Uri? PinterestBaseAddress { get; set; }
        public ApiRateLimit? RateLimit { get; set; }
        public IReadOnlyList<TimeSpan> ReadBackDelays { get; set; }
        public ResiliencePipeline<HttpResponseMessage>? Resilience { get; set; }
        public ApiRetryOptions Retry { get; set; }
        public Uri? SchedulerBaseAddress { get; set; }
        public TimeProvider TimeProvider { get; set; }
        public TimeSpan Timeout { get; set; }
    }

    public sealed record DateRange : IJsonModel<DateRange>
    {
        public DateRange();
        public DateOnly? End { get; init; }
        public DateOnly? Start { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public class FacebookClient
    {
        protected FacebookClient();
        public virtual Task<FacebookPost> CreatePostAsync(NewFacebookPost body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<FacebookPost, RatelimitHeaders>> CreatePostWithResponseAsync(NewFacebookPost body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task DeletePostAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<RatelimitHeaders>> DeletePostWithResponseAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<FacebookPost> GetPostAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<FacebookPost, RatelimitHeaders>> GetPostWithResponseAsync(long postId, CancellationToken cancellationToken = default);
        public virtual AsyncPages<FacebookPostPage, FacebookPost> ListPostsAsync(IReadOnlyList<long> brandIds, DateTimeOffset? start = null, DateTimeOffset? end = null, OpenEnum<PostSort>? sort = null, bool mediaV2 = true, int? limit = null, int? offset = null, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<FacebookPostPage, RatelimitHeaders>> ListPostsWithResponseAsync(IReadOnlyList<long> brandIds, DateTimeOffset? start = null, DateTimeOffset? end = null, OpenEnum<PostSort>? sort = null, bool mediaV2 = true, int? limit = null, int? offset = null, CancellationToken cancellationToken = default);
        public virtual Task<FacebookPost> UpdatePostAsync(long postId, FacebookPostUpdate body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<FacebookPost, RatelimitHeaders>> UpdatePostWithResponseAsync(long postId, FacebookPostUpdate body, bool mediaV2 = true, CancellationToken cancellationToken = default);
    }

    public sealed record FacebookGeoLocations : IJsonModel<FacebookGeoLocations>
    {
        public FacebookGeoLocations();
        public IReadOnlyList<string>? Countries { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record FacebookLinkPreview : IJsonModel<FacebookLinkPreview>
    {
        public FacebookLinkPreview();
        public bool? CanEdit { get; init; }
        public string? Description { get; init; }
        public string? Image { get; init; }
        public long? ImageMediaId { get; init; }
        public string? Title { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public string? Url { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record FacebookLinkPreviewInput : IJsonModel<FacebookLinkPreviewInput>
    {
        public FacebookLinkPreviewInput();
        public string? Description { get; init; }
        public long? ImageMediaId { get; init; }
        public string? Title { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record FacebookMediaFilter : IJsonModel<FacebookMediaFilter>
    {
        public FacebookMediaFilter();
        public KeywordFilter? CaptionKeywords { get; init; }
        public bool? IsBoosted { get; init; }
        public IReadOnlyList<string>? PostTypes { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record FacebookPost : IAltTexts, IJsonModel<FacebookPost>, IScheduledPost
    {
        public FacebookPost();
        public IReadOnlyDictionary<string, string>? AltTextMediaMap { get; init; }
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequest>? ApprovalRequests { get; init; }
        public string? ApprovalStatus { get; init; }
        public bool? AutoPublish { get; init; }
        public Optional<OpenEnum<AutoPublishError>?> AutoPublishError { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public long? BrandId { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public IReadOnlyDictionary<string, JsonElement>? CoverImageMedia { get; init; }
        public Optional<long?> CoverImageMediaId { get; init; }
        public DateTimeOffset? CreatedAt { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public string? FirstComment { get; init; }
        public OpenEnum<FirstCommentStatus>? FirstCommentStatus { get; init; }
        public bool? HasScheduledTime { get; init; }
        public required long Id { get; init; }
        public Uri? Link { get; init; }
        public FacebookLinkPreview? LinkPreview { get; init; }
        public Optional<Uri?> LivePostUrl { get; init; }
        public Location? Location { get; init; }
        public Optional<string?> LocationId { get; init; }
        public IReadOnlyList<PostMedia>? Media { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public string? Message { get; init; }
        public int? NumOfApprovalsRequired { get; init; }
        public Guid? PostGroupId { get; init; }
        public OpenEnum<FacebookPostType>? PostType { get; init; }
        public long? RssFeedId { get; init; }
        public string? RssGuid { get; init; }
        public DateTimeOffset? RssPublishDate { get; init; }
        public double? SortIndex { get; init; }
        public Optional<string?> SourceId { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public string? SubtitleContent { get; init; }
        public string? SubtitleErrorMessage { get; init; }
        public SubtitleMetadata? SubtitleMetadata { get; init; }
        public string? SubtitleUploadStatus { get; init; }
        public FacebookTargeting? Targeting { get; init; }
        public Optional<int?> ThumbOffset { get; init; }
        public Optional<Uri?> ThumbnailUrl { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public string? Title { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public DateTimeOffset? UpdatedAt { get; init; }
        public string? VideoTitle { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record FacebookPostPage : IJsonModel<FacebookPostPage>
    {
        public FacebookPostPage();
        public required IReadOnlyList<FacebookPost> Data { get; init; }
        public Paging? Paging { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public enum FacebookPostType
    {
        Post = 0,
        Reel = 1,
    }

    public readonly struct FacebookPostTypeCodec : IJsonCodec<OpenEnum<FacebookPostType>>, ITextCodec<OpenEnum<FacebookPostType>>
    {
        public static string Format(OpenEnum<FacebookPostType> value);
        public static OpenEnum<FacebookPostType> Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, OpenEnum<FacebookPostType> value);
    }

    public sealed record FacebookPostUpdate : IAltTextContent<FacebookPostUpdate>, IAltTexts, IJsonModel<FacebookPostUpdate>, IMediaContent<FacebookPostUpdate>, IPostContent<FacebookPostUpdate>, IPostUpdate, IPostUpdate<FacebookPost>, IVideoCover<FacebookPostUpdate>
    {
        public FacebookPostUpdate();
        public IReadOnlyDictionary<string, string>? AltTextMediaMap { get; init; }
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequestInput>? ApprovalRequests { get; init; }
        public bool? AutoPublish { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public Optional<long?> CoverImageMediaId { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public IReadOnlyList<long>? DuplicateToBrandIds { get; init; }
        public string? FirstComment { get; init; }
        public Uri? Link { get; init; }
        public FacebookLinkPreviewInput? LinkPreview { get; init; }
        public Optional<string?> LocationId { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public string? Message { get; init; }
        public Guid? PostGroupId { get; init; }
        public OpenEnum<FacebookPostType>? PostType { get; init; }
        public long? RssFeedId { get; init; }
        public string? RssGuid { get; init; }
        public DateTimeOffset? RssPublishDate { get; init; }
        public double? SortIndex { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public string? SubtitleContent { get; init; }
        public FacebookTargeting? Targeting { get; init; }
        public Optional<int?> ThumbOffset { get; init; }
        public Optional<Uri?> ThumbnailUrl { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public string? Title { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public string? VideoTitle { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record FacebookTargeting : IJsonModel<FacebookTargeting>
    {
        public FacebookTargeting();
        public FacebookGeoLocations? GeoLocations { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public enum FirstCommentStatus
    {
        Success = 0,
        Failed = 1,
    }

    public readonly struct FirstCommentStatusCodec : IJsonCodec<OpenEnum<FirstCommentStatus>>, ITextCodec<OpenEnum<FirstCommentStatus>>
    {
        public static string Format(OpenEnum<FirstCommentStatus> value);
        public static OpenEnum<FirstCommentStatus> Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, OpenEnum<FirstCommentStatus> value);
    }

    public class GalleriesClient
    {
        protected GalleriesClient();
        public virtual AsyncPages<PublicGalleryPage, IReadOnlyDictionary<string, JsonElement>> GetPublicAsync(long brandId, long galleryId, OpenEnum<GallerySort>? sort = null, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<PublicGalleryPage, RatelimitHeaders>> GetPublicWithResponseAsync(long brandId, long galleryId, OpenEnum<GallerySort>? sort = null, CancellationToken cancellationToken = default);
        public virtual Task<Gallery> UpdateAsync(long brandId, long galleryId, GalleryUpdate body, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<Gallery, RatelimitHeaders>> UpdateWithResponseAsync(long brandId, long galleryId, GalleryUpdate body, CancellationToken cancellationToken = default);
    }

    public sealed record Gallery : IJsonModel<Gallery>
    {
        public Gallery();
        public long? BrandId { get; init; }
        public Optional<string?> Description { get; init; }
        public long? Id { get; init; }
        public string? Name { get; init; }
        public IReadOnlyDictionary<string, JsonElement>? Settings { get; init; }
        public IReadOnlyList<string>? Tags { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public enum GallerySort
    {
        Order = 0,
        OrderDescending = 1,
        PublishedAt = 2,
        PublishedAtDescending = 3,
        Performance = 4,
        PerformanceDescending = 5,
    }

    public readonly struct GallerySortCodec : IJsonCodec<OpenEnum<GallerySort>>, ITextCodec<OpenEnum<GallerySort>>
    {
        public static string Format(OpenEnum<GallerySort> value);
        public static OpenEnum<GallerySort> Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, OpenEnum<GallerySort> value);
    }

    public sealed record GalleryUpdate : IJsonModel<GalleryUpdate>
    {
        public GalleryUpdate();
        public Optional<string?> Description { get; init; }
        public string? Name { get; init; }
        public IReadOnlyDictionary<string, JsonElement>? Settings { get; init; }
        public int? SpiritGalleryEnabled { get; init; }
        public IReadOnlyList<string>? Tags { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public interface IAltTextContent<TSelf> : IAltTexts where TSelf : IAltTextContent<TSelf>
    {
    }

    public interface IAltTexts
    {
        IReadOnlyDictionary<string, string>? AltTextMediaMap { get; }
    }

    public interface IMediaContent<TSelf> where TSelf : IMediaContent<TSelf>
    {
    }

    public interface INewPost
    {
        long BrandId { get; }
        string? Caption { get; }
        SocialNetwork Network { get; }
        Guid? PostGroupId { get; }
        OpenEnum<PostStatus>? Status { get; }
        DateTimeOffset? Timestamp { get; }
    }

    public interface INewPost<TPost> : INewPost where TPost : class, IScheduledPost
    {
    }

    public interface IPostContent<TSelf> : IMediaContent<TSelf> where TSelf : IPostContent<TSelf>
    {
        bool? AutoPublish { get; }
        OpenEnum<PostStatus>? Status { get; }
        Optional<DateTimeOffset?> Timestamp { get; }
    }

    public interface IPostUpdate
    {
        SocialNetwork Network { get; }
    }

    public interface IPostUpdate<TPost> : IPostUpdate where TPost : class, IScheduledPost
    {
    }

    public interface IRemindablePost<TSelf> : IMediaContent<TSelf>, IPostContent<TSelf> where TSelf : IRemindablePost<TSelf>
    {
        string? FirstComment { get; }
    }

    public interface IScheduledPost
    {
        bool? AutoPublish { get; }
        long? BrandId { get; }
        string? Caption { get; }
        DateTimeOffset? CreatedAt { get; }
        OpenEnum<AutoPublishError>? Error { get; }
        long Id { get; }
        Uri? LiveUrl { get; }
        IReadOnlyList<long> MediaIds { get; }
        SocialNetwork Network { get; }
        Guid? PostGroupId { get; }
        OpenEnum<PostStatus>? Status { get; }
        DateTimeOffset? Timestamp { get; }
        DateTimeOffset? UpdatedAt { get; }
    }

    public interface IThreadContent<TSelf> where TSelf : IThreadContent<TSelf>
    {
    }

    public interface IVideoCover<TSelf> where TSelf : IVideoCover<TSelf>
    {
    }

    public sealed record ImageSize : IJsonModel<ImageSize>
    {
        public ImageSize();
        public int? Height { get; init; }
        public long? Size { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public Uri? Url { get; init; }
        public int? Width { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record ImageSizes : IJsonModel<ImageSizes>
    {
        public ImageSizes();
        public ImageSize? MediumSquare { get; init; }
        public ImageSize? Original { get; init; }
        public ImageSize? OriginalConverted { get; init; }
        public ImageSize? Small { get; init; }
        public ImageSize? SmallSquare { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public class InstagramClient
    {
        protected InstagramClient();
        public virtual Task<InstagramPost> CreatePostAsync(NewInstagramPost body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<InstagramPost, RatelimitHeaders>> CreatePostWithResponseAsync(NewInstagramPost body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task DeletePostAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<RatelimitHeaders>> DeletePostWithResponseAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<InstagramPost> GetPostAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<InstagramPost, RatelimitHeaders>> GetPostWithResponseAsync(long postId, CancellationToken cancellationToken = default);
        public virtual AsyncPages<InstagramPostPage, InstagramPost> ListPostsAsync(IReadOnlyList<long> brandIds, DateTimeOffset? start = null, DateTimeOffset? end = null, OpenEnum<PostSort>? sort = null, bool mediaV2 = true, int? limit = null, int? offset = null, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<InstagramPostPage, RatelimitHeaders>> ListPostsWithResponseAsync(IReadOnlyList<long> brandIds, DateTimeOffset? start = null, DateTimeOffset? end = null, OpenEnum<PostSort>? sort = null, bool mediaV2 = true, int? limit = null, int? offset = null, CancellationToken cancellationToken = default);
        public virtual Task<InstagramPost> UpdatePostAsync(long postId, InstagramPostUpdate body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<InstagramPost, RatelimitHeaders>> UpdatePostWithResponseAsync(long postId, InstagramPostUpdate body, bool mediaV2 = true, CancellationToken cancellationToken = default);
    }

    public sealed record InstagramMediaFilter : IJsonModel<InstagramMediaFilter>
    {
        public InstagramMediaFilter();
        public KeywordFilter? CaptionKeywords { get; init; }
        public bool? FeaturesAccount { get; init; }
        public bool? IsBoosted { get; init; }
        public string? PostType { get; init; }
        public IReadOnlyList<string>? PostTypes { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record InstagramMentionFilter : IJsonModel<InstagramMentionFilter>
    {
        public InstagramMentionFilter();
        public bool? IsRiq { get; init; }
        public IReadOnlyList<string>? PostTypes { get; init; }
        public string? UgcMediaType { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record InstagramPost : IAltTexts, IJsonModel<InstagramPost>, IScheduledPost
    {
        public InstagramPost();
        public IReadOnlyDictionary<string, string>? AltTextMediaMap { get; init; }
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequest>? ApprovalRequests { get; init; }
        public string? ApprovalStatus { get; init; }
        public bool? AutoPublish { get; init; }
        public Optional<OpenEnum<AutoPublishError>?> AutoPublishError { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public long? BrandId { get; init; }
        public string? CallbackSocketId { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public string? Caption { get; init; }
        public IReadOnlyList<Collaborator>? Collaborators { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public IReadOnlyDictionary<string, JsonElement>? CoverImageMedia { get; init; }
        public Optional<long?> CoverImageMediaId { get; init; }
        public DateTimeOffset? CreatedAt { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public string? FirstComment { get; init; }
        public OpenEnum<FirstCommentStatus>? FirstCommentStatus { get; init; }
        public bool? HasInvalidProductTags { get; init; }
        public bool? HasScheduledTime { get; init; }
        public required long Id { get; init; }
        public IReadOnlyList<string>? InvalidCollaborators { get; init; }
        public Location? InvalidLocation { get; init; }
        public IReadOnlyList<string>? InvalidUserTags { get; init; }
        public Optional<Uri?> LivePostUrl { get; init; }
        public Location? Location { get; init; }
        public Optional<string?> LocationId { get; init; }
        public IReadOnlyList<PostMedia>? Media { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public int? NumOfApprovalsRequired { get; init; }
        public Guid? PostGroupId { get; init; }
        public OpenEnum<InstagramPostType>? PostType { get; init; }
        public Optional<bool?> ShareToFeed { get; init; }
        public IReadOnlyList<ShoppingTag>? ShoppingTags { get; init; }
        public double? SortIndex { get; init; }
        public Optional<string?> SourceId { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public Optional<Uri?> StoryLink { get; init; }
        public Optional<int?> ThumbOffset { get; init; }
        public Optional<Uri?> ThumbnailUrl { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public DateTimeOffset? UpdatedAt { get; init; }
        public IReadOnlyList<UserTag>? UserTags { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record InstagramPostPage : IJsonModel<InstagramPostPage>
    {
        public InstagramPostPage();
        public required IReadOnlyList<InstagramPost> Data { get; init; }
        public Paging? Paging { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public enum InstagramPostType
    {
        Feed = 0,
        Story = 1,
        Reel = 2,
    }

    public readonly struct InstagramPostTypeCodec : IJsonCodec<OpenEnum<InstagramPostType>>, ITextCodec<OpenEnum<InstagramPostType>>
    {
        public static string Format(OpenEnum<InstagramPostType> value);
        public static OpenEnum<InstagramPostType> Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, OpenEnum<InstagramPostType> value);
    }

    public sealed record InstagramPostUpdate : IAltTextContent<InstagramPostUpdate>, IAltTexts, IJsonModel<InstagramPostUpdate>, IMediaContent<InstagramPostUpdate>, IPostContent<InstagramPostUpdate>, IPostUpdate, IPostUpdate<InstagramPost>, IVideoCover<InstagramPostUpdate>
    {
        public InstagramPostUpdate();
        public IReadOnlyDictionary<string, string>? AltTextMediaMap { get; init; }
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequestInput>? ApprovalRequests { get; init; }
        public bool? AutoPublish { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public string? CallbackSocketId { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public string? Caption { get; init; }
        public IReadOnlyList<Collaborator>? Collaborators { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public Optional<long?> CoverImageMediaId { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public IReadOnlyList<long>? DuplicateToBrandIds { get; init; }
        public string? FirstComment { get; init; }
        public Optional<string?> LocationId { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public Guid? PostGroupId { get; init; }
        public OpenEnum<InstagramPostType>? PostType { get; init; }
        public Optional<bool?> ShareToFeed { get; init; }
        public IReadOnlyList<ShoppingTag>? ShoppingTags { get; init; }
        public double? SortIndex { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public Optional<Uri?> StoryLink { get; init; }
        public Optional<int?> ThumbOffset { get; init; }
        public Optional<Uri?> ThumbnailUrl { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public IReadOnlyList<UserTag>? UserTags { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record InstagramStoryFrameFilter : IJsonModel<InstagramStoryFrameFilter>
    {
        public InstagramStoryFrameFilter();
        public KeywordFilter? CaptionKeywords { get; init; }
        public bool? ContainSwipeUpLink { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record KeywordFilter : IJsonModel<KeywordFilter>
    {
        public KeywordFilter();
        public IReadOnlyList<string>? Contain { get; init; }
        public IReadOnlyList<string>? NotContain { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public class LibraryClient
    {
        public const string DefaultBaseAddress = "https://library-backend.dashsocial.com";
        protected LibraryClient();
        public LibraryClient(ApiClientOptions options);
        public virtual CampaignsClient Campaigns { get; }
        public virtual ContentTagsClient ContentTags { get; }
        public virtual GalleriesClient Galleries { get; }
        public virtual MediaClient Media { get; }
        public virtual LibraryClient WithOptions(Func<ApiClientOptions, ApiClientOptions> change);
    }

    public sealed class LibraryClientJson : IJsonTypeInfoResolver
    {
        public static LibraryClientJson Default { get; }
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options);
    }

    public class LinkedInClient
    {
        protected LinkedInClient();
        public virtual Task<LinkedInPost> CreatePostAsync(NewLinkedInPost body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<LinkedInPost, RatelimitHeaders>> CreatePostWithResponseAsync(NewLinkedInPost body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task DeletePostAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<RatelimitHeaders>> DeletePostWithResponseAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<LinkedInPost> GetPostAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<LinkedInPost, RatelimitHeaders>> GetPostWithResponseAsync(long postId, CancellationToken cancellationToken = default);
        public virtual AsyncPages<LinkedInPostPage, LinkedInPost> ListPostsAsync(IReadOnlyList<long> brandIds, DateTimeOffset? start = null, DateTimeOffset? end = null, OpenEnum<PostSort>? sort = null, bool mediaV2 = true, int? limit = null, int? offset = null, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<LinkedInPostPage, RatelimitHeaders>> ListPostsWithResponseAsync(IReadOnlyList<long> brandIds, DateTimeOffset? start = null, DateTimeOffset? end = null, OpenEnum<PostSort>? sort = null, bool mediaV2 = true, int? limit = null, int? offset = null, CancellationToken cancellationToken = default);
        public virtual Task<LinkedInPost> UpdatePostAsync(long postId, LinkedInPostUpdate body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<LinkedInPost, RatelimitHeaders>> UpdatePostWithResponseAsync(long postId, LinkedInPostUpdate body, bool mediaV2 = true, CancellationToken cancellationToken = default);
    }

    public sealed record LinkedInPost : IJsonModel<LinkedInPost>, IScheduledPost
    {
        public LinkedInPost();
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequest>? ApprovalRequests { get; init; }
        public string? ApprovalStatus { get; init; }
        public bool? AutoPublish { get; init; }
        public Optional<OpenEnum<AutoPublishError>?> AutoPublishError { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public long? BrandId { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public DateTimeOffset? CreatedAt { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public bool? HasScheduledTime { get; init; }
        public required long Id { get; init; }
        public Optional<Uri?> LivePostUrl { get; init; }
        public IReadOnlyList<PostMedia>? Media { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public int? NumOfApprovalsRequired { get; init; }
        public Guid? PostGroupId { get; init; }
        public long? RssFeedId { get; init; }
        public string? RssGuid { get; init; }
        public DateTimeOffset? RssPublishDate { get; init; }
        public double? SortIndex { get; init; }
        public Optional<string?> SourceId { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public string? Text { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public DateTimeOffset? UpdatedAt { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record LinkedInPostPage : IJsonModel<LinkedInPostPage>
    {
        public LinkedInPostPage();
        public required IReadOnlyList<LinkedInPost> Data { get; init; }
        public Paging? Paging { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record LinkedInPostUpdate : IJsonModel<LinkedInPostUpdate>, IMediaContent<LinkedInPostUpdate>, IPostContent<LinkedInPostUpdate>, IPostUpdate, IPostUpdate<LinkedInPost>
    {
        public LinkedInPostUpdate();
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequestInput>? ApprovalRequests { get; init; }
        public bool? AutoPublish { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public IReadOnlyList<long>? DuplicateToBrandIds { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public Guid? PostGroupId { get; init; }
        public long? RssFeedId { get; init; }
        public string? RssGuid { get; init; }
        public DateTimeOffset? RssPublishDate { get; init; }
        public double? SortIndex { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public string? Text { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record Location : IJsonModel<Location>
    {
        public Location();
        public string? Id { get; init; }
        public bool? IsVerified { get; init; }
        public string? Link { get; init; }
        public IReadOnlyDictionary<string, JsonElement>? LocationValue { get; init; }
        public string? Name { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public enum MadeForKids
    {
        True = 0,
        False = 1,
    }

    public readonly struct MadeForKidsCodec : IJsonCodec<OpenEnum<MadeForKids>>, ITextCodec<OpenEnum<MadeForKids>>
    {
        public static string Format(OpenEnum<MadeForKids> value);
        public static OpenEnum<MadeForKids> Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, OpenEnum<MadeForKids> value);
    }

    public sealed record Media : IJsonModel<Media>
    {
        public Media();
        public long? BrandId { get; init; }
        public long? BrandMediaId { get; init; }
        public string? BrandMediaStatus { get; init; }
        public JsonElement? CallbackSocketId { get; init; }
        public PublishingWindow? CanPublishWithin { get; init; }
        public JsonElement? CaptionQuestion { get; init; }
        public JsonElement? CaptionSentiment { get; init; }
        public IReadOnlyDictionary<string, JsonElement>? Collections { get; init; }
        public JsonElement? CommentSentiment { get; init; }
        public double? CommunityEngagement { get; init; }
        public JsonElement? ContentRightsExpiryDate { get; init; }
        public JsonElement? ContentRightsRequestedBy { get; init; }
        public JsonElement? ContentRightsRequestedDate { get; init; }
        public IReadOnlyList<string>? ContentTags { get; init; }
        public DateTimeOffset? CreatedAt { get; init; }
        public MediaCreator? Creator { get; init; }
        public IReadOnlyList<JsonElement>? CustomMetrics { get; init; }
        public IReadOnlyDictionary<string, JsonElement>? Facebook { get; init; }
        public required long Id { get; init; }
        public MediaImage? Image { get; init; }
        public MediaDetails? Meta { get; init; }
        public IReadOnlyDictionary<string, JsonElement>? Predictions { get; init; }
        public DateTimeOffset? SourceCreatedAt { get; init; }
        public OpenEnum<MediaType>? Type { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public MediaVideo? Video { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record MediaCheck
    {
        public MediaCheck(MediaFacts Facts, IReadOnlyList<MediaRuleViolation> Violations, IReadOnlyList<UncheckedMediaRule> Unchecked);
        public MediaFacts Facts { get; init; }
        public bool Passes { get; }
        public IReadOnlyList<UncheckedMediaRule> Unchecked { get; init; }
        public IReadOnlyList<MediaRuleViolation> Violations { get; init; }
        public MediaCheck ThrowIfBroken();
    }

    public class MediaClient
    {
        protected MediaClient();
        public virtual Task<UploadedMedia> CreateAsync(long brandId, NewMedia body, CancellationToken cancellationToken = default);
        public virtual Task<IReadOnlyDictionary<string, JsonElement>> CreateUploadUrlAsync(MediaUploadRequest body, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<IReadOnlyDictionary<string, JsonElement>, RatelimitHeaders>> CreateUploadUrlWithResponseAsync(MediaUploadRequest body, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<UploadedMedia, RatelimitHeaders>> CreateWithResponseAsync(long brandId, NewMedia body, CancellationToken cancellationToken = default);
        public virtual Task<Media> GetAsync(long brandId, long mediaId, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<Media, RatelimitHeaders>> GetWithResponseAsync(long brandId, long mediaId, CancellationToken cancellationToken = default);
        public virtual AsyncPages<MediaPage, Media> SearchAllAsync(long brandId, MediaSearch search, CancellationToken cancellationToken = default);
        public virtual Task<MediaPage> SearchAsync(long brandId, MediaSearch body, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<MediaPage, RatelimitHeaders>> SearchWithResponseAsync(long brandId, MediaSearch body, CancellationToken cancellationToken = default);
        public virtual Task<UploadReceipt> UploadAsync(long brandId, Stream content, IProgress<UploadProgress>? progress = null, MediaUpload? upload = null, CancellationToken cancellationToken = default);
        public virtual Task<UploadReceipt> UploadAsync(long brandId, Uri address, IProgress<UploadProgress>? progress = null, MediaUpload? upload = null, CancellationToken cancellationToken = default);
        public virtual Task<UploadReceipt> UploadAsync(long brandId, string path, IProgress<UploadProgress>? progress = null, MediaUpload? upload = null, CancellationToken cancellationToken = default);
    }

    public sealed record MediaCreator : IJsonModel<MediaCreator>
    {
        public MediaCreator();
        public string? AvatarUrl { get; init; }
        public string? Handle { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record MediaDetails : IJsonModel<MediaDetails>
    {
        public MediaDetails();
        public string? Filename { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record MediaFacts
    {
        public MediaFacts();
        public long? Bytes { get; init; }
        public required string ContentType { get; init; }
        public TimeSpan? Duration { get; init; }
        public int? Height { get; init; }
        public MediaType Kind { get; }
        public double? Ratio { get; }
        public int? Width { get; init; }
    }

    public sealed record MediaFilters : IJsonModel<MediaFilters>
    {
        public MediaFilters();
        public IReadOnlyList<string>? BrandMediaTypes { get; init; }
        public FacebookMediaFilter? Facebook { get; init; }
        public InstagramMediaFilter? Instagram { get; init; }
        public InstagramStoryFrameFilter? InstagramStoryFrame { get; init; }
        public InstagramMentionFilter? InstagramStoryUgc { get; init; }
        public InstagramMentionFilter? InstagramUgc { get; init; }
        public PostMediaFilter? Linkedin { get; init; }
        public PinterestMediaFilter? Pinterest { get; init; }
        public SnapchatMediaFilter? Snapchat { get; init; }
        public DateRange? SourceCreatedAt { get; init; }
        public PostMediaFilter? Threads { get; init; }
        public TikTokMediaFilter? Tiktok { get; init; }
        public TikTokAdFilter? TiktokAd { get; init; }
        public TikTokMentionFilter? TiktokUgc { get; init; }
        public XMediaFilter? Twitter { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public YouTubeMediaFilter? Youtube { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public readonly record struct MediaId
    {
        public MediaId(long Number);
        public long Number { get; init; }
        public static IReadOnlyList<long> Numbers(params IReadOnlyList<MediaId> media);
        public static implicit operator MediaId(Media media);
        public static implicit operator MediaId(UploadedMedia media);
    }

    public sealed record MediaImage : IJsonModel<MediaImage>
    {
        public MediaImage();
        public JsonElement? EditorData { get; init; }
        public ImageSizes? Sizes { get; init; }
        public JsonElement? Transforms { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public static class MediaInspector
    {
        public static Task<MediaFacts> InspectAsync(Stream content, CancellationToken cancellationToken = default);
        public static Task<MediaFacts> InspectAsync(string path, CancellationToken cancellationToken = default);
    }

    public sealed record MediaPage : IJsonModel<MediaPage>
    {
        public MediaPage();
        public required IReadOnlyList<Media> Data { get; init; }
        public Paging? Paging { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record MediaRule
    {
        public MediaRule();
        public IReadOnlyList<string> Allowed { get; init; }
        public IReadOnlyList<string> Formats { get; init; }
        public MediaType? Kind { get; init; }
        public double? Max { get; init; }
        public double? Min { get; init; }
        public string? Note { get; init; }
        public required Placement Placement { get; init; }
        public required Uri Source { get; init; }
        public MediaRuleState State { get; init; }
        public required MediaRuleAuthority StatedBy { get; init; }
        public required MediaRuleSubject Subject { get; init; }
        public required DateOnly VerifiedOn { get; init; }
    }

    public enum MediaRuleAuthority
    {
        Network = 0,
        Dash = 1,
        ThirdParty = 2,
        Nobody = 3,
    }

    public static class MediaRuleBook
    {
        public static IReadOnlyList<MediaRule> All { get; }
        public static MediaCheck Check(MediaFacts facts, IReadOnlyList<Placement> placements);
        public static IReadOnlyList<MediaRule> RulesFor(Placement placement);
    }

    public sealed class MediaRuleException : Exception
    {
        public MediaRuleException(MediaCheck check);
        public MediaCheck Check { get; }
        public IReadOnlyList<MediaRuleViolation> Violations { get; }
    }

    public enum MediaRuleState
    {
        Limited = 0,
        Unlimited = 1,
        Unknown = 2,
    }

    public enum MediaRuleSubject
    {
        Kind = 0,
        Format = 1,
        Bytes = 2,
        Width = 3,
        Height = 4,
        Pixels = 5,
        Ratio = 6,
        Duration = 7,
    }

    public sealed record MediaRuleViolation
    {
        public MediaRuleViolation(MediaRule Rule, string Limit, string Actual, string Fix);
        public string Actual { get; init; }
        public string Fix { get; init; }
        public string Limit { get; init; }
        public MediaRule Rule { get; init; }
    }

    public sealed record MediaSearch : IJsonModel<MediaSearch>
    {
        public MediaSearch();
        public MediaFilters? Filters { get; init; }
        public int? Limit { get; init; }
        public int? Offset { get; init; }
        public IReadOnlyList<string>? SortFields { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record MediaSource : IJsonModel<MediaSource>
    {
        public MediaSource();
        public Optional<Uri?> AvatarUrl { get; init; }
        public string? FirstName { get; init; }
        public string? LastName { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public enum MediaType
    {
        Image = 0,
        Video = 1,
    }

    public readonly struct MediaTypeCodec : IJsonCodec<OpenEnum<MediaType>>, ITextCodec<OpenEnum<MediaType>>
    {
        public static string Format(OpenEnum<MediaType> value);
        public static OpenEnum<MediaType> Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, OpenEnum<MediaType> value);
    }

    public sealed record MediaUpload
    {
        public MediaUpload();
        public DateTimeOffset? CreatedAt { get; init; }
        public string? FileName { get; init; }
        public IReadOnlyList<Placement> For { get; init; }
        public long? Length { get; init; }
        public string? SourceId { get; init; }
    }

    public sealed record MediaUploadRequest : IJsonModel<MediaUploadRequest>
    {
        public MediaUploadRequest();
        public required string ContentType { get; init; }
        public required string Filename { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record MediaVideo : IJsonModel<MediaVideo>
    {
        public MediaVideo();
        public VideoSizes? Sizes { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record NewBlueskyPost : IJsonModel<NewBlueskyPost>, IMediaContent<NewBlueskyPost>, INewPost, INewPost<BlueskyPost>, IPostContent<NewBlueskyPost>
    {
        public NewBlueskyPost();
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequestInput>? ApprovalRequests { get; init; }
        public bool? AutoPublish { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public required long BrandId { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public IReadOnlyList<long>? DuplicateToBrandIds { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public Guid? PostGroupId { get; init; }
        public long? RssFeedId { get; init; }
        public string? RssGuid { get; init; }
        public DateTimeOffset? RssPublishDate { get; init; }
        public double? SortIndex { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public string? Text { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record NewContentTag : IJsonModel<NewContentTag>
    {
        public NewContentTag();
        public IReadOnlyList<long>? BrandIds { get; init; }
        public required string Name { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record NewFacebookPost : IAltTextContent<NewFacebookPost>, IAltTexts, IJsonModel<NewFacebookPost>, IMediaContent<NewFacebookPost>, INewPost, INewPost<FacebookPost>, IPostContent<NewFacebookPost>, IRemindablePost<NewFacebookPost>, IVideoCover<NewFacebookPost>
    {
        public NewFacebookPost();
        public IReadOnlyDictionary<string, string>? AltTextMediaMap { get; init; }
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequestInput>? ApprovalRequests { get; init; }
        public bool? AutoPublish { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public required long BrandId { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public Optional<long?> CoverImageMediaId { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public IReadOnlyList<long>? DuplicateToBrandIds { get; init; }
        public string? FirstComment { get; init; }
        public Uri? Link { get; init; }
        public FacebookLinkPreviewInput? LinkPreview { get; init; }
        public Optional<string?> LocationId { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public string? Message { get; init; }
        public Guid? PostGroupId { get; init; }
        public required OpenEnum<FacebookPostType> PostType { get; init; }
        public long? RssFeedId { get; init; }
        public string? RssGuid { get; init; }
        public DateTimeOffset? RssPublishDate { get; init; }
        public double? SortIndex { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public string? SubtitleContent { get; init; }
        public FacebookTargeting? Targeting { get; init; }
        public Optional<int?> ThumbOffset { get; init; }
        public Optional<Uri?> ThumbnailUrl { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public string? Title { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public string? VideoTitle { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record NewInstagramPost : IAltTextContent<NewInstagramPost>, IAltTexts, IJsonModel<NewInstagramPost>, IMediaContent<NewInstagramPost>, INewPost, INewPost<InstagramPost>, IPostContent<NewInstagramPost>, IRemindablePost<NewInstagramPost>, IVideoCover<NewInstagramPost>
    {
        public NewInstagramPost();
        public IReadOnlyDictionary<string, string>? AltTextMediaMap { get; init; }
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequestInput>? ApprovalRequests { get; init; }
        public bool? AutoPublish { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public required long BrandId { get; init; }
        public string? CallbackSocketId { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public string? Caption { get; init; }
        public IReadOnlyList<Collaborator>? Collaborators { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public Optional<long?> CoverImageMediaId { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public IReadOnlyList<long>? DuplicateToBrandIds { get; init; }
        public string? FirstComment { get; init; }
        public Optional<string?> LocationId { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public Guid? PostGroupId { get; init; }
        public required OpenEnum<InstagramPostType> PostType { get; init; }
        public Optional<bool?> ShareToFeed { get; init; }
        public IReadOnlyList<ShoppingTag>? ShoppingTags { get; init; }
        public double? SortIndex { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public Optional<Uri?> StoryLink { get; init; }
        public Optional<int?> ThumbOffset { get; init; }
        public Optional<Uri?> ThumbnailUrl { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public IReadOnlyList<UserTag>? UserTags { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record NewLinkedInPost : IJsonModel<NewLinkedInPost>, IMediaContent<NewLinkedInPost>, INewPost, INewPost<LinkedInPost>, IPostContent<NewLinkedInPost>
    {
        public NewLinkedInPost();
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequestInput>? ApprovalRequests { get; init; }
        public bool? AutoPublish { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public required long BrandId { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public IReadOnlyList<long>? DuplicateToBrandIds { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public Guid? PostGroupId { get; init; }
        public long? RssFeedId { get; init; }
        public string? RssGuid { get; init; }
        public DateTimeOffset? RssPublishDate { get; init; }
        public double? SortIndex { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public string? Text { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record NewMedia : IJsonModel<NewMedia>
    {
        public NewMedia();
        public string? Meta { get; init; }
        public required string Source { get; init; }
        public DateTimeOffset? SourceCreatedAt { get; init; }
        public string? SourceId { get; init; }
        public required string Type { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public required Uri Url { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record NewPinterestPost : IJsonModel<NewPinterestPost>, IMediaContent<NewPinterestPost>, INewPost, INewPost<PinterestPost>, IPostContent<NewPinterestPost>, IRemindablePost<NewPinterestPost>
    {
        public NewPinterestPost();
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequestInput>? ApprovalRequests { get; init; }
        public bool? AutoPublish { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public required long BrandId { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public IReadOnlyList<long>? DuplicateToBrandIds { get; init; }
        public Uri? Link { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public required PinterestMeta Meta { get; init; }
        public string? Note { get; init; }
        public Guid? PostGroupId { get; init; }
        public long? RssFeedId { get; init; }
        public string? RssGuid { get; init; }
        public DateTimeOffset? RssPublishDate { get; init; }
        public double? SortIndex { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record NewSnapchatPost : IJsonModel<NewSnapchatPost>, IMediaContent<NewSnapchatPost>, INewPost, INewPost<SnapchatPost>, IPostContent<NewSnapchatPost>
    {
        public NewSnapchatPost();
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequestInput>? ApprovalRequests { get; init; }
        public bool? AutoPublish { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public required long BrandId { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public string? Description { get; init; }
        public IReadOnlyList<long>? DuplicateToBrandIds { get; init; }
        public OpenEnum<SnapchatLocale>? Locale { get; init; }
        public required IReadOnlyList<long> MediaIds { get; init; }
        public Guid? PostGroupId { get; init; }
        public required OpenEnum<SnapchatPostType> PostType { get; init; }
        public long? RssFeedId { get; init; }
        public string? RssGuid { get; init; }
        public DateTimeOffset? RssPublishDate { get; init; }
        public bool? SaveToProfile { get; init; }
        public double? SortIndex { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record NewThreadsPost : IJsonModel<NewThreadsPost>, IMediaContent<NewThreadsPost>, INewPost, INewPost<ThreadsPost>, IPostContent<NewThreadsPost>
    {
        public NewThreadsPost();
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequestInput>? ApprovalRequests { get; init; }
        public bool? AutoPublish { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public required long BrandId { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public IReadOnlyList<long>? DuplicateToBrandIds { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public Guid? PostGroupId { get; init; }
        public long? RssFeedId { get; init; }
        public string? RssGuid { get; init; }
        public DateTimeOffset? RssPublishDate { get; init; }
        public double? SortIndex { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public string? Text { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record NewTikTokPost : IJsonModel<NewTikTokPost>, IMediaContent<NewTikTokPost>, INewPost, INewPost<TikTokPost>, IPostContent<NewTikTokPost>, IRemindablePost<NewTikTokPost>, IVideoCover<NewTikTokPost>
    {
        public NewTikTokPost();
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequestInput>? ApprovalRequests { get; init; }
        public bool? AutoPublish { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public required long BrandId { get; init; }
        public Optional<OpenEnum<BrandedContentType>?> BrandedContentType { get; init; }
        public string? CallbackSocketId { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public bool? DisableComment { get; init; }
        public bool? DisableDuet { get; init; }
        public bool? DisableStitch { get; init; }
        public IReadOnlyList<long>? DuplicateToBrandIds { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public Guid? PostGroupId { get; init; }
        public double? SortIndex { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public string? Text { get; init; }
        public int? ThumbnailOffset { get; init; }
        public Optional<Uri?> ThumbnailUrl { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public Optional<string?> Title { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record NewXPost : IAltTextContent<NewXPost>, IAltTexts, IJsonModel<NewXPost>, IMediaContent<NewXPost>, INewPost, INewPost<XPost>, IPostContent<NewXPost>, IRemindablePost<NewXPost>, IThreadContent<NewXPost>
    {
        public NewXPost();
        public IReadOnlyDictionary<string, string>? AltTextMediaMap { get; init; }
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequestInput>? ApprovalRequests { get; init; }
        public bool? AutoNumberingEnabled { get; init; }
        public bool? AutoPublish { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public required long BrandId { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public IReadOnlyList<long>? DuplicateToBrandIds { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public Guid? PostGroupId { get; init; }
        public IReadOnlyList<XReplyInput>? Replies { get; init; }
        public long? RssFeedId { get; init; }
        public string? RssGuid { get; init; }
        public DateTimeOffset? RssPublishDate { get; init; }
        public double? SortIndex { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public string? SubtitleContent { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public string? TweetStatus { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record NewYouTubePost : IJsonModel<NewYouTubePost>, IMediaContent<NewYouTubePost>, INewPost, INewPost<YouTubePost>, IPostContent<NewYouTubePost>
    {
        public NewYouTubePost();
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequestInput>? ApprovalRequests { get; init; }
        public bool? AutoPublish { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public required long BrandId { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public required OpenEnum<MadeForKids> DeclaredMadeForKids { get; init; }
        public string? Description { get; init; }
        public IReadOnlyList<long>? DuplicateToBrandIds { get; init; }
        public required IReadOnlyList<long> MediaIds { get; init; }
        public Guid? PostGroupId { get; init; }
        public long? RssFeedId { get; init; }
        public string? RssGuid { get; init; }
        public DateTimeOffset? RssPublishDate { get; init; }
        public double? SortIndex { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public required string Title { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record Organization : IJsonModel<Organization>
    {
        public Organization();
        public required int Id { get; init; }
        public required string Name { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record Paging : IJsonModel<Paging>
    {
        public Paging();
        public required long Count { get; init; }
        public required Uri? Next { get; init; }
        public required Uri? Previous { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record PinterestBoard : IJsonModel<PinterestBoard>
    {
        public PinterestBoard();
        public string? Description { get; init; }
        public required string Id { get; init; }
        public required string Name { get; init; }
        public string? PreviewUrl { get; init; }
        public bool? Protected { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed class PinterestBoardNotFoundException : Exception
    {
        public PinterestBoardNotFoundException(long brandId, string wanted, IReadOnlyList<PinterestBoard> candidates);
        public long BrandId { get; }
        public IReadOnlyList<PinterestBoard> Candidates { get; }
        public string Wanted { get; }
    }

    public class PinterestBoardsClient
    {
        public const string DefaultBaseAddress = "https://pinterest.dashsocial.com";
        protected PinterestBoardsClient();
        public PinterestBoardsClient(ApiClientOptions options);
        public virtual Task<PinterestBoard> FindBoardAsync(long brandId, string idOrName, CancellationToken cancellationToken = default);
        public virtual Task<IReadOnlyList<PinterestBoard>> ListBoardsAsync(long brandId, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<IReadOnlyList<PinterestBoard>, RatelimitHeaders>> ListBoardsWithResponseAsync(long brandId, CancellationToken cancellationToken = default);
        public virtual PinterestBoardsClient WithOptions(Func<ApiClientOptions, ApiClientOptions> change);
    }

    public sealed class PinterestBoardsClientJson : IJsonTypeInfoResolver
    {
        public static PinterestBoardsClientJson Default { get; }
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options);
    }

    public class PinterestClient
    {
        protected PinterestClient();
        public virtual Task<PinterestPost> CreatePostAsync(NewPinterestPost body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<PinterestPost, RatelimitHeaders>> CreatePostWithResponseAsync(NewPinterestPost body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task DeletePostAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<RatelimitHeaders>> DeletePostWithResponseAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<PinterestPost> GetPostAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<PinterestPost, RatelimitHeaders>> GetPostWithResponseAsync(long postId, CancellationToken cancellationToken = default);
        public virtual AsyncPages<PinterestPostPage, PinterestPost> ListPostsAsync(IReadOnlyList<long> brandIds, DateTimeOffset? start = null, DateTimeOffset? end = null, OpenEnum<PostSort>? sort = null, bool mediaV2 = true, int? limit = null, int? offset = null, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<PinterestPostPage, RatelimitHeaders>> ListPostsWithResponseAsync(IReadOnlyList<long> brandIds, DateTimeOffset? start = null, DateTimeOffset? end = null, OpenEnum<PostSort>? sort = null, bool mediaV2 = true, int? limit = null, int? offset = null, CancellationToken cancellationToken = default);
        public virtual Task<PinterestPost> UpdatePostAsync(long postId, PinterestPostUpdate body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<PinterestPost, RatelimitHeaders>> UpdatePostWithResponseAsync(long postId, PinterestPostUpdate body, bool mediaV2 = true, CancellationToken cancellationToken = default);
    }

    public sealed record PinterestMediaFilter : IJsonModel<PinterestMediaFilter>
    {
        public PinterestMediaFilter();
        public bool? IsVideo { get; init; }
        public string? PinBoardPrivacy { get; init; }
        public IReadOnlyList<string>? PostTypes { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record PinterestMeta : IJsonModel<PinterestMeta>
    {
        public PinterestMeta();
        public required PinterestBoard PinterestBoard { get; init; }
        public required string Title { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record PinterestPost : IJsonModel<PinterestPost>, IScheduledPost
    {
        public PinterestPost();
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequest>? ApprovalRequests { get; init; }
        public string? ApprovalStatus { get; init; }
        public bool? AutoPublish { get; init; }
        public Optional<OpenEnum<AutoPublishError>?> AutoPublishError { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public long? BrandId { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public DateTimeOffset? CreatedAt { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public bool? HasScheduledTime { get; init; }
        public required long Id { get; init; }
        public Uri? Link { get; init; }
        public Optional<Uri?> LivePostUrl { get; init; }
        public IReadOnlyList<PostMedia>? Media { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public PinterestMeta? Meta { get; init; }
        public string? Note { get; init; }
        public int? NumOfApprovalsRequired { get; init; }
        public Guid? PostGroupId { get; init; }
        public long? RssFeedId { get; init; }
        public string? RssGuid { get; init; }
        public DateTimeOffset? RssPublishDate { get; init; }
        public double? SortIndex { get; init; }
        public Optional<string?> SourceId { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public DateTimeOffset? UpdatedAt { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public static class PinterestPostExtensions
    {
        public static NewPinterestPost WithBoard(this NewPinterestPost post, PinterestBoard board);
        public static PinterestPostUpdate WithBoard(this PinterestPostUpdate update, PinterestPost current, PinterestBoard board);
    }

    public sealed record PinterestPostPage : IJsonModel<PinterestPostPage>
    {
        public PinterestPostPage();
        public required IReadOnlyList<PinterestPost> Data { get; init; }
        public Paging? Paging { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record PinterestPostUpdate : IJsonModel<PinterestPostUpdate>, IMediaContent<PinterestPostUpdate>, IPostContent<PinterestPostUpdate>, IPostUpdate, IPostUpdate<PinterestPost>
    {
        public PinterestPostUpdate();
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequestInput>? ApprovalRequests { get; init; }
        public bool? AutoPublish { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public IReadOnlyList<long>? DuplicateToBrandIds { get; init; }
        public Uri? Link { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public PinterestMeta? Meta { get; init; }
        public string? Note { get; init; }
        public Guid? PostGroupId { get; init; }
        public long? RssFeedId { get; init; }
        public string? RssGuid { get; init; }
        public DateTimeOffset? RssPublishDate { get; init; }
        public double? SortIndex { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public enum Placement
    {
        InstagramFeed = 0,
        InstagramStory = 1,
        InstagramReel = 2,
        FacebookPost = 3,
        FacebookReel = 4,
        TikTok = 5,
        YouTube = 6,
        X = 7,
        Threads = 8,
        LinkedIn = 9,
        SnapchatStory = 10,
        SnapchatSpotlight = 11,
        Pinterest = 12,
        Bluesky = 13,
    }

    public static class PostContentExtensions
    {
        public static string? GetAltText(this IAltTexts post, MediaId media);
        public static string? GetCaption(this IScheduledPost post);
        public static T WithAltText<T>(this T post, MediaId media, string text) where T : IAltTextContent<T>;
        public static T WithCaption<T>(this T post, string text) where T : IPostContent<T>;
        public static T WithMedia<T>(this T post, params IReadOnlyList<MediaId> media) where T : IMediaContent<T>;
    }

    public sealed record PostCreation<TPost> where TPost : class, IScheduledPost
    {
        public PostCreation();
        public Exception? Cause { get; init; }
        public string? NextStep { get; init; }
        public required PostOutcome Outcome { get; init; }
        public TPost? Post { get; init; }
        public required Guid PostGroupId { get; init; }
        public bool WasReadBack { get; init; }
        public bool TryGetPost(out TPost? post);
    }

    public sealed record PostMedia : IJsonModel<PostMedia>
    {
        public PostMedia();
        public long? BrandId { get; init; }
        public DateTimeOffset? CreatedAt { get; init; }
        public long? Id { get; init; }
        public PostMediaDetails? Meta { get; init; }
        public IReadOnlyDictionary<string, JsonElement>? Predictions { get; init; }
        public string? Source { get; init; }
        public DateTimeOffset? SourceCreatedAt { get; init; }
        public string? SourceId { get; init; }
        public string? SourceType { get; init; }
        public OpenEnum<MediaType>? Type { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public DateTimeOffset? UpdatedAt { get; init; }
        public IReadOnlyList<IReadOnlyDictionary<string, JsonElement>>? Variants { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record PostMediaDetails : IJsonModel<PostMediaDetails>
    {
        public PostMediaDetails();
        public string? Filename { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public long? UploadedBy { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record PostMediaFilter : IJsonModel<PostMediaFilter>
    {
        public PostMediaFilter();
        public KeywordFilter? CaptionKeywords { get; init; }
        public IReadOnlyList<string>? PostTypes { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public enum PostOutcome
    {
        Unknown = 0,
        Created = 1,
        NotCreated = 2,
    }

    public enum PostSort
    {
        Timestamp = 0,
        TimestampDescending = 1,
        UpdatedAt = 2,
        UpdatedAtDescending = 3,
    }

    public readonly struct PostSortCodec : IJsonCodec<OpenEnum<PostSort>>, ITextCodec<OpenEnum<PostSort>>
    {
        public static string Format(OpenEnum<PostSort> value);
        public static OpenEnum<PostSort> Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, OpenEnum<PostSort> value);
    }

    public enum PostStatus
    {
        Autopublishing = 0,
        Draft = 1,
        Expired = 2,
        Failed = 3,
        Imported = 4,
        MissingApprovals = 5,
        PartiallyFailed = 6,
        Posted = 7,
        Scheduled = 8,
        Skipped = 9,
        UsersNotified = 10,
    }

    public readonly struct PostStatusCodec : IJsonCodec<OpenEnum<PostStatus>>, ITextCodec<OpenEnum<PostStatus>>
    {
        public static string Format(OpenEnum<PostStatus> value);
        public static OpenEnum<PostStatus> Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, OpenEnum<PostStatus> value);
    }

    public static class PostTimingExtensions
    {
        public static T AsDraft<T>(this T post) where T : IPostContent<T>, INewPost;
        public static T PublishNow<T>(this T post) where T : IPostContent<T>;
        [Obsolete] public static T RemindAt<T>(this T post, DateTime at) where T : IRemindablePost<T>;
        public static T RemindAt<T>(this T post, DateTimeOffset at) where T : IRemindablePost<T>;
        [Obsolete] public static T ScheduleAt<T>(this T post, DateTime at) where T : IPostContent<T>;
        public static T ScheduleAt<T>(this T post, DateTimeOffset at) where T : IPostContent<T>;
    }

    public static class PostUpdateExtensions
    {
        public static T BackToDraft<T>(this T update) where T : IPostContent<T>, IPostUpdate;
        public static T BackToDraftWithoutTime<T>(this T update) where T : IPostContent<T>, IPostUpdate;
        [Obsolete] public static T MoveTo<T>(this T update, DateTime at) where T : IPostContent<T>, IPostUpdate;
        public static T MoveTo<T>(this T update, DateTimeOffset at) where T : IPostContent<T>, IPostUpdate;
    }

    public sealed record PostWindow
    {
        public static readonly TimeSpan UsualFuture;
        public static readonly TimeSpan UsualPast;
        public PostWindow(DateTimeOffset? start, DateTimeOffset? end);
        public DateTimeOffset? End { get; }
        public static PostWindow Everything { get; }
        public DateTimeOffset? Start { get; }
        public static PostWindow Around(DateTimeOffset now);
    }

    public class PostsClient
    {
        protected PostsClient();
        public virtual Task<IScheduledPost> CreateAsync(INewPost post, CancellationToken cancellationToken = default);
        public virtual Task<TPost> CreateAsync<TPost>(INewPost<TPost> post, CancellationToken cancellationToken = default) where TPost : class, IScheduledPost;
        public virtual Task<PostCreation<IScheduledPost>> CreateOrReadBackAsync(INewPost post, CancellationToken cancellationToken = default);
        public virtual Task<PostCreation<TPost>> CreateOrReadBackAsync<TPost>(INewPost<TPost> post, CancellationToken cancellationToken = default) where TPost : class, IScheduledPost;
        public virtual Task DeleteAsync(SocialNetwork network, long id, CancellationToken cancellationToken = default);
        public virtual Task<IScheduledPost> GetAsync(SocialNetwork network, long id, CancellationToken cancellationToken = default);
        public virtual AsyncPages<IReadOnlyList<IScheduledPost>, IScheduledPost> ListAsync(IReadOnlyList<long> brandIds, PostWindow? window = null, IReadOnlyList<SocialNetwork>? networks = null, CancellationToken cancellationToken = default);
        public virtual Task<PostCreation<IScheduledPost>> ReadBackAsync(INewPost post, DateTimeOffset? sentAt = null, CancellationToken cancellationToken = default);
        public virtual Task<PostCreation<TPost>> ReadBackAsync<TPost>(INewPost<TPost> post, DateTimeOffset? sentAt = null, CancellationToken cancellationToken = default) where TPost : class, IScheduledPost;
        public virtual Task<IScheduledPost> UpdateAsync(long id, IPostUpdate update, CancellationToken cancellationToken = default);
        public virtual Task<TPost> UpdateAsync<TPost>(long id, IPostUpdate<TPost> update, CancellationToken cancellationToken = default) where TPost : class, IScheduledPost;
    }

    public sealed record PublicGalleryPage : IJsonModel<PublicGalleryPage>
    {
        public PublicGalleryPage();
        public IReadOnlyList<IReadOnlyDictionary<string, JsonElement>>? Data { get; init; }
        public Paging? Paging { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record PublishingWindow : IJsonModel<PublishingWindow>
    {
        public PublishingWindow();
        public Optional<string?> End { get; init; }
        public Optional<string?> Start { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record RatelimitHeaders : IApiHeaders<RatelimitHeaders>
    {
        public RatelimitHeaders();
        public int? XRatelimitLimit { get; init; }
        public int? XRatelimitRemaining { get; init; }
        public long? XRatelimitReset { get; init; }
    }

    public class SchedulerClient
    {
        public const string DefaultBaseAddress = "https://scheduler.dashsocial.com";
        protected SchedulerClient();
        public SchedulerClient(ApiClientOptions options);
        public virtual BlueskyClient Bluesky { get; }
        public virtual FacebookClient Facebook { get; }
        public virtual InstagramClient Instagram { get; }
        public virtual LinkedInClient LinkedIn { get; }
        public virtual PinterestClient Pinterest { get; }
        public virtual SnapchatClient Snapchat { get; }
        public virtual ThreadsClient Threads { get; }
        public virtual TikTokClient TikTok { get; }
        public virtual XClient X { get; }
        public virtual YouTubeClient YouTube { get; }
        public virtual SchedulerClient WithOptions(Func<ApiClientOptions, ApiClientOptions> change);
    }

    public sealed class SchedulerClientJson : IJsonTypeInfoResolver
    {
        public static SchedulerClientJson Default { get; }
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options);
    }

    public sealed record Self : IJsonModel<Self>
    {
        public Self();
        public required IReadOnlyList<long> AccessibleBrands { get; init; }
        public required IReadOnlyDictionary<string, Brand> Brands { get; init; }
        public Organization? Organization { get; init; }
        public int? OrganizationId { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record ShoppingTag : IJsonModel<ShoppingTag>
    {
        public ShoppingTag();
        public string? CatalogId { get; init; }
        public required string FbProductId { get; init; }
        public string? ImageUrl { get; init; }
        public Optional<long?> MediaId { get; init; }
        public string? Title { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public double? X { get; init; }
        public double? Y { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public class SnapchatClient
    {
        protected SnapchatClient();
        public virtual Task<SnapchatPost> CreatePostAsync(NewSnapchatPost body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<SnapchatPost, RatelimitHeaders>> CreatePostWithResponseAsync(NewSnapchatPost body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task DeletePostAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<RatelimitHeaders>> DeletePostWithResponseAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<SnapchatPost> GetPostAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<SnapchatPost, RatelimitHeaders>> GetPostWithResponseAsync(long postId, CancellationToken cancellationToken = default);
        public virtual AsyncPages<SnapchatPostPage, SnapchatPost> ListPostsAsync(IReadOnlyList<long> brandIds, DateTimeOffset? start = null, DateTimeOffset? end = null, OpenEnum<PostSort>? sort = null, bool mediaV2 = true, int? limit = null, int? offset = null, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<SnapchatPostPage, RatelimitHeaders>> ListPostsWithResponseAsync(IReadOnlyList<long> brandIds, DateTimeOffset? start = null, DateTimeOffset? end = null, OpenEnum<PostSort>? sort = null, bool mediaV2 = true, int? limit = null, int? offset = null, CancellationToken cancellationToken = default);
        public virtual Task<SnapchatPost> UpdatePostAsync(long postId, SnapchatPostUpdate body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<SnapchatPost, RatelimitHeaders>> UpdatePostWithResponseAsync(long postId, SnapchatPostUpdate body, bool mediaV2 = true, CancellationToken cancellationToken = default);
    }

    public enum SnapchatLocale
    {
        ArAa = 0,
        BnBd = 1,
        BnIn = 2,
        ZhCn = 3,
        ZhTw = 4,
        DaDk = 5,
        NlNl = 6,
        EnGb = 7,
        EnUs = 8,
    }

    public readonly struct SnapchatLocaleCodec : IJsonCodec<OpenEnum<SnapchatLocale>>, ITextCodec<OpenEnum<SnapchatLocale>>
    {
        public static string Format(OpenEnum<SnapchatLocale> value);
        public static OpenEnum<SnapchatLocale> Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, OpenEnum<SnapchatLocale> value);
    }

    public sealed record SnapchatMediaFilter : IJsonModel<SnapchatMediaFilter>
    {
        public SnapchatMediaFilter();
        public IReadOnlyList<string>? AssetTypes { get; init; }
        public KeywordFilter? CaptionKeywords { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record SnapchatPost : IJsonModel<SnapchatPost>, IScheduledPost
    {
        public SnapchatPost();
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequest>? ApprovalRequests { get; init; }
        public string? ApprovalStatus { get; init; }
        public bool? AutoPublish { get; init; }
        public Optional<OpenEnum<AutoPublishError>?> AutoPublishError { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public long? BrandId { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public DateTimeOffset? CreatedAt { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public string? Description { get; init; }
        public bool? HasScheduledTime { get; init; }
        public required long Id { get; init; }
        public Optional<Uri?> LivePostUrl { get; init; }
        public OpenEnum<SnapchatLocale>? Locale { get; init; }
        public IReadOnlyList<PostMedia>? Media { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public int? NumOfApprovalsRequired { get; init; }
        public Guid? PostGroupId { get; init; }
        public OpenEnum<SnapchatPostType>? PostType { get; init; }
        public long? RssFeedId { get; init; }
        public string? RssGuid { get; init; }
        public DateTimeOffset? RssPublishDate { get; init; }
        public bool? SaveToProfile { get; init; }
        public double? SortIndex { get; init; }
        public Optional<string?> SourceId { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public DateTimeOffset? UpdatedAt { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record SnapchatPostPage : IJsonModel<SnapchatPostPage>
    {
        public SnapchatPostPage();
        public required IReadOnlyList<SnapchatPost> Data { get; init; }
        public Paging? Paging { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public enum SnapchatPostType
    {
        Story = 0,
        Spotlight = 1,
    }

    public readonly struct SnapchatPostTypeCodec : IJsonCodec<OpenEnum<SnapchatPostType>>, ITextCodec<OpenEnum<SnapchatPostType>>
    {
        public static string Format(OpenEnum<SnapchatPostType> value);
        public static OpenEnum<SnapchatPostType> Read(ref Utf8JsonReader reader);
        public static void Write(Utf8JsonWriter writer, OpenEnum<SnapchatPostType> value);
    }

    public sealed record SnapchatPostUpdate : IJsonModel<SnapchatPostUpdate>, IMediaContent<SnapchatPostUpdate>, IPostContent<SnapchatPostUpdate>, IPostUpdate, IPostUpdate<SnapchatPost>
    {
        public SnapchatPostUpdate();
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequestInput>? ApprovalRequests { get; init; }
        public bool? AutoPublish { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public long? BrandId { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public string? Description { get; init; }
        public IReadOnlyList<long>? DuplicateToBrandIds { get; init; }
        public OpenEnum<SnapchatLocale>? Locale { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public Guid? PostGroupId { get; init; }
        public OpenEnum<SnapchatPostType>? PostType { get; init; }
        public long? RssFeedId { get; init; }
        public string? RssGuid { get; init; }
        public DateTimeOffset? RssPublishDate { get; init; }
        public bool? SaveToProfile { get; init; }
        public double? SortIndex { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public enum SocialNetwork
    {
        Instagram = 0,
        Facebook = 1,
        TikTok = 2,
        YouTube = 3,
        X = 4,
        Threads = 5,
        LinkedIn = 6,
        Snapchat = 7,
        Pinterest = 8,
        Bluesky = 9,
    }

    public sealed record SubtitleMetadata : IJsonModel<SubtitleMetadata>
    {
        public SubtitleMetadata();
        public string? Filename { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public class ThreadsClient
    {
        protected ThreadsClient();
        public virtual Task<ThreadsPost> CreatePostAsync(NewThreadsPost body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<ThreadsPost, RatelimitHeaders>> CreatePostWithResponseAsync(NewThreadsPost body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task DeletePostAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<RatelimitHeaders>> DeletePostWithResponseAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<ThreadsPost> GetPostAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<ThreadsPost, RatelimitHeaders>> GetPostWithResponseAsync(long postId, CancellationToken cancellationToken = default);
        public virtual AsyncPages<ThreadsPostPage, ThreadsPost> ListPostsAsync(IReadOnlyList<long> brandIds, DateTimeOffset? start = null, DateTimeOffset? end = null, OpenEnum<PostSort>? sort = null, bool mediaV2 = true, int? limit = null, int? offset = null, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<ThreadsPostPage, RatelimitHeaders>> ListPostsWithResponseAsync(IReadOnlyList<long> brandIds, DateTimeOffset? start = null, DateTimeOffset? end = null, OpenEnum<PostSort>? sort = null, bool mediaV2 = true, int? limit = null, int? offset = null, CancellationToken cancellationToken = default);
        public virtual Task<ThreadsPost> UpdatePostAsync(long postId, ThreadsPostUpdate body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<ThreadsPost, RatelimitHeaders>> UpdatePostWithResponseAsync(long postId, ThreadsPostUpdate body, bool mediaV2 = true, CancellationToken cancellationToken = default);
    }

    public sealed record ThreadsPost : IJsonModel<ThreadsPost>, IScheduledPost
    {
        public ThreadsPost();
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequest>? ApprovalRequests { get; init; }
        public string? ApprovalStatus { get; init; }
        public bool? AutoPublish { get; init; }
        public Optional<OpenEnum<AutoPublishError>?> AutoPublishError { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public long? BrandId { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public DateTimeOffset? CreatedAt { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public bool? HasScheduledTime { get; init; }
        public required long Id { get; init; }
        public Optional<Uri?> LivePostUrl { get; init; }
        public IReadOnlyList<PostMedia>? Media { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public int? NumOfApprovalsRequired { get; init; }
        public Guid? PostGroupId { get; init; }
        public long? RssFeedId { get; init; }
        public string? RssGuid { get; init; }
        public DateTimeOffset? RssPublishDate { get; init; }
        public double? SortIndex { get; init; }
        public Optional<string?> SourceId { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public string? Text { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public DateTimeOffset? UpdatedAt { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record ThreadsPostPage : IJsonModel<ThreadsPostPage>
    {
        public ThreadsPostPage();
        public required IReadOnlyList<ThreadsPost> Data { get; init; }
        public Paging? Paging { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record ThreadsPostUpdate : IJsonModel<ThreadsPostUpdate>, IMediaContent<ThreadsPostUpdate>, IPostContent<ThreadsPostUpdate>, IPostUpdate, IPostUpdate<ThreadsPost>
    {
        public ThreadsPostUpdate();
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequestInput>? ApprovalRequests { get; init; }
        public bool? AutoPublish { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public IReadOnlyList<long>? DuplicateToBrandIds { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public Guid? PostGroupId { get; init; }
        public long? RssFeedId { get; init; }
        public string? RssGuid { get; init; }
        public DateTimeOffset? RssPublishDate { get; init; }
        public double? SortIndex { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public string? Text { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record TikTokAdFilter : IJsonModel<TikTokAdFilter>
    {
        public TikTokAdFilter();
        public IReadOnlyList<string>? SourceCampaignIds { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public class TikTokClient
    {
        protected TikTokClient();
        public virtual Task<TikTokPost> CreatePostAsync(NewTikTokPost body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<TikTokPost, RatelimitHeaders>> CreatePostWithResponseAsync(NewTikTokPost body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task DeletePostAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<RatelimitHeaders>> DeletePostWithResponseAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<TikTokPost> GetPostAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<TikTokPost, RatelimitHeaders>> GetPostWithResponseAsync(long postId, CancellationToken cancellationToken = default);
        public virtual AsyncPages<TikTokPostPage, TikTokPost> ListPostsAsync(IReadOnlyList<long> brandIds, DateTimeOffset? start = null, DateTimeOffset? end = null, OpenEnum<PostSort>? sort = null, bool mediaV2 = true, int? limit = null, int? offset = null, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<TikTokPostPage, RatelimitHeaders>> ListPostsWithResponseAsync(IReadOnlyList<long> brandIds, DateTimeOffset? start = null, DateTimeOffset? end = null, OpenEnum<PostSort>? sort = null, bool mediaV2 = true, int? limit = null, int? offset = null, CancellationToken cancellationToken = default);
        public virtual Task<TikTokPost> UpdatePostAsync(long postId, TikTokPostUpdate body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<TikTokPost, RatelimitHeaders>> UpdatePostWithResponseAsync(long postId, TikTokPostUpdate body, bool mediaV2 = true, CancellationToken cancellationToken = default);
    }

    public sealed record TikTokMediaFilter : IJsonModel<TikTokMediaFilter>
    {
        public TikTokMediaFilter();
        public KeywordFilter? CaptionKeywords { get; init; }
        public string? DistributionType { get; init; }
        public IReadOnlyList<string>? MediaType { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record TikTokMentionFilter : IJsonModel<TikTokMentionFilter>
    {
        public TikTokMentionFilter();
        public bool? IsHashtag { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record TikTokPost : IJsonModel<TikTokPost>, IScheduledPost
    {
        public TikTokPost();
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequest>? ApprovalRequests { get; init; }
        public string? ApprovalStatus { get; init; }
        public bool? AutoPublish { get; init; }
        public Optional<OpenEnum<AutoPublishError>?> AutoPublishError { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public long? BrandId { get; init; }
        public Optional<OpenEnum<BrandedContentType>?> BrandedContentType { get; init; }
        public string? CallbackSocketId { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public DateTimeOffset? CreatedAt { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public bool? DisableComment { get; init; }
        public bool? DisableDuet { get; init; }
        public bool? DisableStitch { get; init; }
        public bool? HasScheduledTime { get; init; }
        public required long Id { get; init; }
        public Optional<Uri?> LivePostUrl { get; init; }
        public IReadOnlyList<PostMedia>? Media { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public int? NumOfApprovalsRequired { get; init; }
        public Guid? PostGroupId { get; init; }
        public double? SortIndex { get; init; }
        public Optional<string?> SourceId { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public string? Text { get; init; }
        public int? ThumbnailOffset { get; init; }
        public Optional<Uri?> ThumbnailUrl { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public Optional<string?> Title { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public DateTimeOffset? UpdatedAt { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record TikTokPostPage : IJsonModel<TikTokPostPage>
    {
        public TikTokPostPage();
        public required IReadOnlyList<TikTokPost> Data { get; init; }
        public Paging? Paging { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record TikTokPostUpdate : IJsonModel<TikTokPostUpdate>, IMediaContent<TikTokPostUpdate>, IPostContent<TikTokPostUpdate>, IPostUpdate, IPostUpdate<TikTokPost>, IVideoCover<TikTokPostUpdate>
    {
        public TikTokPostUpdate();
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequestInput>? ApprovalRequests { get; init; }
        public bool? AutoPublish { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public Optional<OpenEnum<BrandedContentType>?> BrandedContentType { get; init; }
        public string? CallbackSocketId { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public bool? DisableComment { get; init; }
        public bool? DisableDuet { get; init; }
        public bool? DisableStitch { get; init; }
        public IReadOnlyList<long>? DuplicateToBrandIds { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public Guid? PostGroupId { get; init; }
        public double? SortIndex { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public string? Text { get; init; }
        public int? ThumbnailOffset { get; init; }
        public Optional<Uri?> ThumbnailUrl { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public Optional<string?> Title { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record UncheckedMediaRule
    {
        public UncheckedMediaRule(MediaRule Rule, string Reason);
        public string Reason { get; init; }
        public MediaRule Rule { get; init; }
    }

    public sealed class UnknownMediaFormatException : Exception
    {
        public UnknownMediaFormatException(ReadOnlySpan<byte> beginning);
        public static string KnownFormats { get; }
    }

    public sealed class UploadOutcomeUnknownException : Exception
    {
        public UploadOutcomeUnknownException(long brandId, string sourceId, Uri? storedAt, Exception cause);
        public long BrandId { get; }
        public string SourceId { get; }
        public Uri? StoredAt { get; }
    }

    public readonly record struct UploadProgress
    {
        public UploadProgress(long BytesSent, long? TotalBytes);
        public long BytesSent { get; init; }
        public double? Fraction { get; }
        public long? TotalBytes { get; init; }
    }

    public sealed record UploadReceipt
    {
        public UploadReceipt();
        public MediaFacts? Facts { get; init; }
        public MediaType? Kind { get; init; }
        public required UploadedMedia Media { get; init; }
        public required long MediaId { get; init; }
        public required string SourceId { get; init; }
        public IReadOnlyList<UncheckedMediaRule> Unchecked { get; init; }
        public static implicit operator MediaId(UploadReceipt receipt);
    }

    public sealed record UploadedMedia : IJsonModel<UploadedMedia>
    {
        public UploadedMedia();
        public IReadOnlyList<JsonElement>? AiAlternatives { get; init; }
        public long? BrandId { get; init; }
        public IReadOnlyList<JsonElement>? Campaigns { get; init; }
        public JsonElement? CaptionQuestion { get; init; }
        public JsonElement? CaptionSentiment { get; init; }
        public IReadOnlyList<JsonElement>? ContentTags { get; init; }
        public DateTimeOffset? CreatedAt { get; init; }
        public Optional<double?> Duration { get; init; }
        public JsonElement? ElasticSearchIndexStatus { get; init; }
        public Optional<double?> FrameRate { get; init; }
        public IReadOnlyList<JsonElement>? Galleries { get; init; }
        public bool? HideInWidget { get; init; }
        public required long Id { get; init; }
        public ImageSizes? ImageSizes { get; init; }
        public Optional<long?> LikeshopClicks { get; init; }
        public JsonElement? MediaGroup { get; init; }
        public required long MediaId { get; init; }
        public OpenEnum<MediaType>? MediaType { get; init; }
        public IReadOnlyDictionary<string, JsonElement>? Meta { get; init; }
        public string? OriginalHeight { get; init; }
        public string? OriginalWidth { get; init; }
        public IReadOnlyDictionary<string, JsonElement>? Predictions { get; init; }
        public string? Source { get; init; }
        public DateTimeOffset? SourceCreatedAt { get; init; }
        public MediaSource? SourceData { get; init; }
        public string? SourceId { get; init; }
        public int? Status { get; init; }
        public IReadOnlyList<JsonElement>? SystemTags { get; init; }
        public IReadOnlyList<JsonElement>? Tags { get; init; }
        public Optional<long?> TiktokLikeshopClicks { get; init; }
        public IReadOnlyList<JsonElement>? TriggeredContentAutomations { get; init; }
        public string? Type { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public DateTimeOffset? UpdatedAt { get; init; }
        public IReadOnlyDictionary<string, Uri>? Urls { get; init; }
        public JsonElement? VideoConversionWarnings { get; init; }
        public IReadOnlyDictionary<string, JsonElement>? VideoSizes { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record UserTag : IJsonModel<UserTag>
    {
        public UserTag();
        public Optional<long?> MediaId { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public required string Username { get; init; }
        public double? X { get; init; }
        public double? Y { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public static class VideoCoverExtensions
    {
        public static TimeSpan? GetThumbnailAt(this FacebookPost post);
        public static TimeSpan? GetThumbnailAt(this InstagramPost post);
        public static TimeSpan? GetThumbnailAt(this TikTokPost post);
        public static T WithThumbnailAt<T>(this T post, TimeSpan offset) where T : IVideoCover<T>;
    }

    public sealed record VideoSize : IJsonModel<VideoSize>
    {
        public VideoSize();
        public UnknownMembers? UnknownMembers { get; init; }
        public Uri? Url { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record VideoSizes : IJsonModel<VideoSizes>
    {
        public VideoSizes();
        public VideoSize? Original { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public class XClient
    {
        protected XClient();
        public virtual Task<XPost> CreatePostAsync(NewXPost body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<XPost, RatelimitHeaders>> CreatePostWithResponseAsync(NewXPost body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task DeletePostAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<RatelimitHeaders>> DeletePostWithResponseAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<XPost> GetPostAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<XPost, RatelimitHeaders>> GetPostWithResponseAsync(long postId, CancellationToken cancellationToken = default);
        public virtual AsyncPages<XPostPage, XPost> ListPostsAsync(IReadOnlyList<long> brandIds, DateTimeOffset? start = null, DateTimeOffset? end = null, OpenEnum<PostSort>? sort = null, bool mediaV2 = true, int? limit = null, int? offset = null, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<XPostPage, RatelimitHeaders>> ListPostsWithResponseAsync(IReadOnlyList<long> brandIds, DateTimeOffset? start = null, DateTimeOffset? end = null, OpenEnum<PostSort>? sort = null, bool mediaV2 = true, int? limit = null, int? offset = null, CancellationToken cancellationToken = default);
        public virtual Task<XPost> UpdatePostAsync(long postId, XPostUpdate body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<XPost, RatelimitHeaders>> UpdatePostWithResponseAsync(long postId, XPostUpdate body, bool mediaV2 = true, CancellationToken cancellationToken = default);
    }

    public sealed record XMediaFilter : IJsonModel<XMediaFilter>
    {
        public XMediaFilter();
        public KeywordFilter? CaptionKeywords { get; init; }
        public bool? IsDarkPost { get; init; }
        public IReadOnlyList<string>? PostTypes { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record XPost : IAltTexts, IJsonModel<XPost>, IScheduledPost
    {
        public XPost();
        public IReadOnlyDictionary<string, string>? AltTextMediaMap { get; init; }
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequest>? ApprovalRequests { get; init; }
        public string? ApprovalStatus { get; init; }
        public bool? AutoNumberingEnabled { get; init; }
        public bool? AutoPublish { get; init; }
        public Optional<OpenEnum<AutoPublishError>?> AutoPublishError { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public long? BrandId { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public DateTimeOffset? CreatedAt { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public bool? HasScheduledTime { get; init; }
        public required long Id { get; init; }
        public Optional<Uri?> LivePostUrl { get; init; }
        public IReadOnlyList<PostMedia>? Media { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public int? NumOfApprovalsRequired { get; init; }
        public string? Permalink { get; init; }
        public Guid? PostGroupId { get; init; }
        public IReadOnlyList<XReply>? Replies { get; init; }
        public long? RssFeedId { get; init; }
        public string? RssGuid { get; init; }
        public DateTimeOffset? RssPublishDate { get; init; }
        public double? SortIndex { get; init; }
        public Optional<string?> SourceId { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public string? SubtitleContent { get; init; }
        public string? SubtitleErrorMessage { get; init; }
        public SubtitleMetadata? SubtitleMetadata { get; init; }
        public string? SubtitleUploadStatus { get; init; }
        public int? ThreadOrder { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public string? TweetStatus { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public DateTimeOffset? UpdatedAt { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record XPostPage : IJsonModel<XPostPage>
    {
        public XPostPage();
        public required IReadOnlyList<XPost> Data { get; init; }
        public Paging? Paging { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record XPostUpdate : IAltTextContent<XPostUpdate>, IAltTexts, IJsonModel<XPostUpdate>, IMediaContent<XPostUpdate>, IPostContent<XPostUpdate>, IPostUpdate, IPostUpdate<XPost>, IThreadContent<XPostUpdate>
    {
        public XPostUpdate();
        public IReadOnlyDictionary<string, string>? AltTextMediaMap { get; init; }
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequestInput>? ApprovalRequests { get; init; }
        public bool? AutoNumberingEnabled { get; init; }
        public bool? AutoPublish { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public IReadOnlyList<long>? DuplicateToBrandIds { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public Guid? PostGroupId { get; init; }
        public IReadOnlyList<XReplyInput>? Replies { get; init; }
        public long? RssFeedId { get; init; }
        public string? RssGuid { get; init; }
        public DateTimeOffset? RssPublishDate { get; init; }
        public double? SortIndex { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public string? SubtitleContent { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public string? TweetStatus { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record XReply : IAltTexts, IJsonModel<XReply>
    {
        public XReply();
        public IReadOnlyDictionary<string, string>? AltTextMediaMap { get; init; }
        public IReadOnlyList<ApprovalRequest>? ApprovalRequests { get; init; }
        public string? ApprovalStatus { get; init; }
        public bool? AutoPublish { get; init; }
        public Optional<OpenEnum<AutoPublishError>?> AutoPublishError { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public DateTimeOffset? CreatedAt { get; init; }
        public bool? HasScheduledTime { get; init; }
        public long? Id { get; init; }
        public Optional<Uri?> LivePostUrl { get; init; }
        public IReadOnlyList<PostMedia>? Media { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public int? NumOfApprovalsRequired { get; init; }
        public string? Permalink { get; init; }
        public Guid? PostGroupId { get; init; }
        public double? SortIndex { get; init; }
        public Optional<string?> SourceId { get; init; }
        public string? SubtitleContent { get; init; }
        public string? SubtitleErrorMessage { get; init; }
        public SubtitleMetadata? SubtitleMetadata { get; init; }
        public string? SubtitleUploadStatus { get; init; }
        public int? ThreadOrder { get; init; }
        public string? TweetStatus { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public DateTimeOffset? UpdatedAt { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record XReplyInput : IAltTextContent<XReplyInput>, IAltTexts, IJsonModel<XReplyInput>, IMediaContent<XReplyInput>
    {
        public XReplyInput();
        public IReadOnlyDictionary<string, string>? AltTextMediaMap { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public string? SubtitleContent { get; init; }
        public int? ThreadOrder { get; init; }
        public string? TweetStatus { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
        public static implicit operator XReplyInput(string text);
    }

    public static class XThreadExtensions
    {
        public const int MostReplies = 24;
        public static T WithReplies<T>(this T post, params IReadOnlyList<XReplyInput> entries) where T : IThreadContent<T>;
    }

    public static class YouTubeAudience
    {
        public static OpenEnum<MadeForKids> MadeForKids { get; }
        public static OpenEnum<MadeForKids> NotMadeForKids { get; }
        public static OpenEnum<MadeForKids> From(bool madeForKids);
        public static bool? IsMadeForKids(this YouTubePost post);
    }

    public class YouTubeClient
    {
        protected YouTubeClient();
        public virtual Task<YouTubePost> CreatePostAsync(NewYouTubePost body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<YouTubePost, RatelimitHeaders>> CreatePostWithResponseAsync(NewYouTubePost body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task DeletePostAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<RatelimitHeaders>> DeletePostWithResponseAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<YouTubePost> GetPostAsync(long postId, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<YouTubePost, RatelimitHeaders>> GetPostWithResponseAsync(long postId, CancellationToken cancellationToken = default);
        public virtual AsyncPages<YouTubePostPage, YouTubePost> ListPostsAsync(IReadOnlyList<long> brandIds, DateTimeOffset? start = null, DateTimeOffset? end = null, OpenEnum<PostSort>? sort = null, bool mediaV2 = true, int? limit = null, int? offset = null, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<YouTubePostPage, RatelimitHeaders>> ListPostsWithResponseAsync(IReadOnlyList<long> brandIds, DateTimeOffset? start = null, DateTimeOffset? end = null, OpenEnum<PostSort>? sort = null, bool mediaV2 = true, int? limit = null, int? offset = null, CancellationToken cancellationToken = default);
        public virtual Task<YouTubePost> UpdatePostAsync(long postId, YouTubePostUpdate body, bool mediaV2 = true, CancellationToken cancellationToken = default);
        public virtual Task<ApiResponse<YouTubePost, RatelimitHeaders>> UpdatePostWithResponseAsync(long postId, YouTubePostUpdate body, bool mediaV2 = true, CancellationToken cancellationToken = default);
    }

    public sealed record YouTubeMediaFilter : IJsonModel<YouTubeMediaFilter>
    {
        public YouTubeMediaFilter();
        public KeywordFilter? CaptionKeywords { get; init; }
        public IReadOnlyList<string>? PostTypes { get; init; }
        public IReadOnlyList<string>? PrivacyStatus { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record YouTubePost : IJsonModel<YouTubePost>, IScheduledPost
    {
        public YouTubePost();
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequest>? ApprovalRequests { get; init; }
        public string? ApprovalStatus { get; init; }
        public bool? AutoPublish { get; init; }
        public Optional<OpenEnum<AutoPublishError>?> AutoPublishError { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public long? BrandId { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public DateTimeOffset? CreatedAt { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public OpenEnum<MadeForKids>? DeclaredMadeForKids { get; init; }
        public string? Description { get; init; }
        public bool? HasScheduledTime { get; init; }
        public required long Id { get; init; }
        public Optional<Uri?> LivePostUrl { get; init; }
        public IReadOnlyList<PostMedia>? Media { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public int? NumOfApprovalsRequired { get; init; }
        public Guid? PostGroupId { get; init; }
        public long? RssFeedId { get; init; }
        public string? RssGuid { get; init; }
        public DateTimeOffset? RssPublishDate { get; init; }
        public double? SortIndex { get; init; }
        public Optional<string?> SourceId { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public string? Title { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public DateTimeOffset? UpdatedAt { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record YouTubePostPage : IJsonModel<YouTubePostPage>
    {
        public YouTubePostPage();
        public required IReadOnlyList<YouTubePost> Data { get; init; }
        public Paging? Paging { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }

    public sealed record YouTubePostUpdate : IJsonModel<YouTubePostUpdate>, IMediaContent<YouTubePostUpdate>, IPostContent<YouTubePostUpdate>, IPostUpdate, IPostUpdate<YouTubePost>
    {
        public YouTubePostUpdate();
        public OpenEnum<ApprovalPolicy>? ApprovalPolicy { get; init; }
        public IReadOnlyList<ApprovalRequestInput>? ApprovalRequests { get; init; }
        public bool? AutoPublish { get; init; }
        public IReadOnlyList<long>? BoardIds { get; init; }
        public IReadOnlyList<long>? CampaignIds { get; init; }
        public IReadOnlyList<long>? ContentTagIds { get; init; }
        public OpenEnum<CreationSource>? CreationSource { get; init; }
        public OpenEnum<MadeForKids>? DeclaredMadeForKids { get; init; }
        public string? Description { get; init; }
        public IReadOnlyList<long>? DuplicateToBrandIds { get; init; }
        public IReadOnlyList<long>? MediaIds { get; init; }
        public Guid? PostGroupId { get; init; }
        public long? RssFeedId { get; init; }
        public string? RssGuid { get; init; }
        public DateTimeOffset? RssPublishDate { get; init; }
        public double? SortIndex { get; init; }
        public OpenEnum<PostStatus>? Status { get; init; }
        public Optional<DateTimeOffset?> Timestamp { get; init; }
        public string? Title { get; init; }
        public UnknownMembers? UnknownMembers { get; init; }
        public void Write(Utf8JsonWriter writer);
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class DashServiceCollectionExtensions
    {
        public const string HttpClientName = "Dash";
        public static IHttpClientBuilder AddDash(this IServiceCollection services, Action<DashClientOptions> configure);
        public static IHttpClientBuilder AddDash(this IServiceCollection services, string apiKey);
    }
}
