using System.Globalization;
using Dash.Runtime;
using Wonda.Sdk;

namespace Dash.Scheduling;

/// <summary>Reads Wonda's error body: a sentence, a code, and for some until when to wait.</summary>
internal static class WondaErrorBody
{
    private static readonly (string Theirs, string Ours)[] Fields =
    [
        ("scheduledAt", "/at"),
        ("mediaIds", "/media_ids"),
        ("mediaId", "/media_ids"),
        ("caption", "/text"),
        ("altText", "/alt_texts"),
        ("product", "/post_type"),
        ("shareToFeed", "/share_to_feed"),
        ("instagramAccountId", "/channel"),
        ("tiktokAccountId", "/channel"),
    ];

    public static string Message(ApiException refused) => refused is ApiException<Error> { Error.ErrorValue: var error }
        ? error.Message
        : string.Create(CultureInfo.InvariantCulture, $"status {(int)refused.StatusCode}, without a reason that could be read.");

    public static ErrorCode? Code(ApiException refused) => refused is ApiException<Error> { Error.ErrorValue: var error } ? error.Code.Known : null;

    public static DateTimeOffset? DeferUntil(ApiException refused) => refused is ApiException<Error> { Error.ErrorValue: var error } ? error.DeferUntil : null;

    /// <summary>The place in the draft that a sentence begins with; null when it begins with something else.</summary>
    public static string? Field(string message) => Fields.FirstOrDefault(field => message.StartsWith(field.Theirs, StringComparison.Ordinal)).Ours;
}
