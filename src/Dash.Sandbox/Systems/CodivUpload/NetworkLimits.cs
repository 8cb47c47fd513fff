namespace Dash.Sandbox.Systems.CodivUpload;

/// <summary>What a network takes from CodivUpload, as the document says it; null where it says nothing.</summary>
/// <param name="Text">The most characters of the text.</param>
/// <param name="Title">The most characters of the title.</param>
/// <param name="Comment">The most characters of the first comment.</param>
/// <param name="Images">The most images.</param>
/// <param name="PostsPerDay">The most posts of an account in 24 hours.</param>
internal sealed record NetworkLimits(int? Text, int? Title, int? Comment, int? Images, int? PostsPerDay)
{
    private static readonly NetworkLimits None = new(null, null, null, null, null);

    private static readonly Dictionary<string, NetworkLimits> Known = new(StringComparer.Ordinal)
    {
        ["x"] = new(280, null, null, 4, 50),
        ["youtube"] = new(5000, 100, null, 0, 10),
        ["instagram"] = new(2200, null, 2196, 10, 50),
        ["facebook"] = new(63206, 255, null, null, 25),
        ["linkedin"] = new(3000, 400, 1250, 9, 150),
        ["tiktok"] = new(2200, null, null, 35, 15),
        ["threads"] = new(500, null, null, 10, 50),
        ["pinterest"] = new(500, 100, null, 1, 20),
        ["bluesky"] = new(300, null, null, 4, 50),
    };

    public static NetworkLimits Of(string platform) => Known.GetValueOrDefault(platform, None);
}
