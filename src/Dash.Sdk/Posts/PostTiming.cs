using Dash.Runtime;

namespace Dash.Sdk;

/// <summary>The three members that have to agree about how and when a post goes out; null and absent are not sent.</summary>
internal readonly record struct PostTiming(OpenEnum<PostStatus>? Status, bool? AutoPublish, Optional<DateTimeOffset?> Timestamp);
