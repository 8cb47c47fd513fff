using System.Reflection;
using System.Xml.Linq;
using Dash.Runtime;

namespace Dash.Sdk.Tests.Posts;

/// <summary>No network is forgotten, every convenience says where it is from, and all of it works over clients that tests replace.</summary>
public sealed class ConventionTests
{
    private static readonly Assembly Sdk = typeof(DashClient).Assembly;

    [Fact]
    public void TheRecordsOfEveryNetworkTakePart()
    {
        foreach (var network in Enum.GetNames<SocialNetwork>())
        {
            var (created, updated, stored) = (Record($"New{network}Post"), Record($"{network}PostUpdate"), Record($"{network}Post"));

            Assert.Contains(typeof(INewPost<>).MakeGenericType(stored), created.GetInterfaces());
            Assert.Contains(typeof(IPostUpdate<>).MakeGenericType(stored), updated.GetInterfaces());
            Assert.Contains(typeof(IScheduledPost), stored.GetInterfaces());
            Assert.All([created, updated], type => Assert.Contains(typeof(IPostContent<>).MakeGenericType(type), type.GetInterfaces()));
        }

        Assert.Equal(Enum.GetNames<SocialNetwork>().Length, Sdk.GetExportedTypes().Count(type => type.IsAssignableTo(typeof(INewPost)) && type.IsClass));
    }

    [Fact]
    public void EveryRecordWithAMemberThatIsATrapHasTheMethodForIt()
    {
        var contents = Sdk.GetExportedTypes().Where(type => type.IsClass && (type.IsAssignableTo(typeof(INewPost)) || type.IsAssignableTo(typeof(IPostUpdate)))).ToList();

        AssertSame(contents, type => type.GetProperty("AltTextMediaMap") is not null, typeof(IAltTextContent<>));
        AssertSame(contents, type => (type.GetProperty("ThumbOffset") ?? type.GetProperty("ThumbnailOffset")) is not null, typeof(IVideoCover<>));
        AssertSame(contents, type => type.GetProperty("Replies") is not null, typeof(IThreadContent<>));
        Assert.Equal(
            Sdk.GetExportedTypes().Where(type => type.IsClass && type.GetProperty("AltTextMediaMap") is not null),
            Sdk.GetExportedTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IAltTexts))));
    }

    [Fact]
    public void EveryConvenienceNamesItsSource()
    {
        var documentation = XDocument.Load(Path.ChangeExtension(Sdk.Location, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, member => member.Value);
        Type[] conveniences =
        [
            typeof(PostTimingExtensions), typeof(PostUpdateExtensions), typeof(PostContentExtensions), typeof(VideoCoverExtensions), typeof(XThreadExtensions),
            typeof(PinterestPostExtensions), typeof(YouTubeAudience), typeof(MediaId), typeof(PostWindow), typeof(SocialNetwork),
        ];

        Assert.All(conveniences, type => Assert.Contains("https://developer.dashsocial.com/", documentation[$"T:{type.FullName}"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task PostsWorkOverAClientThatATestReplaced()
    {
        var dash = new ReplacedDash();

        Assert.Equal(7, (await dash.Posts.CreateAsync(new NewXPost { BrandId = 144 }.WithCaption("Hello").PublishNow())).Id);
        Assert.Equal("Hello", (await dash.Posts.GetAsync(SocialNetwork.X, 7)).Caption);
        Assert.Equal([7L], await dash.Posts.ListAsync([144], networks: [SocialNetwork.X]).Select(post => post.Id).ToListAsync());
    }

    private static Type Record(string name) => Sdk.GetType($"Dash.Sdk.{name}", throwOnError: true)!;

    private static void AssertSame(IEnumerable<Type> types, Func<Type, bool> hasTrap, Type method) => Assert.Empty(types
        .Where(type => hasTrap(type) != type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == method))
        .Select(type => $"{type.Name} and {method.Name}"));

    private sealed class ReplacedDash : DashClient
    {
        public override XClient X { get; } = new ReplacedX();
    }

    private sealed class ReplacedX : XClient
    {
        private XPost _post = new() { Id = 7 };

        public override Task<XPost> CreatePostAsync(NewXPost body, bool mediaV2 = true, CancellationToken cancellationToken = default) =>
            Task.FromResult(_post = _post with { TweetStatus = body.TweetStatus });

        public override Task<XPost> GetPostAsync(long postId, CancellationToken cancellationToken = default) => Task.FromResult(_post);

        public override AsyncPages<XPostPage, XPost> ListPostsAsync(
            IReadOnlyList<long> brandIds,
            DateTimeOffset? start = null,
            DateTimeOffset? end = null,
            OpenEnum<PostSort>? sort = null,
            bool mediaV2 = true,
            int? limit = null,
            int? offset = null,
            CancellationToken cancellationToken = default) =>
            AsyncPages<XPostPage, XPost>.From(_ => new[] { new XPostPage { Data = [_post] } }.ToAsyncEnumerable(), page => page.Data, cancellationToken);
    }
}
