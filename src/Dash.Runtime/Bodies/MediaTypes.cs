namespace Dash.Runtime.Bodies;

/// <summary>What the name of a media type says about its content.</summary>
internal static class MediaTypes
{
    internal static bool IsJson(string? mediaType)
    {
        var name = mediaType is null ? "" : mediaType.AsSpan(0, mediaType.AsSpan().IndexOf(';') is var end && end < 0 ? mediaType.Length : end).Trim();
        return name.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || name.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A range such as <c>image/*</c>, or a choice such as <c>image/png, image/jpeg</c>, names no type that can be sent.</summary>
    internal static bool IsSingle(string mediaType) => !mediaType.Contains('*', StringComparison.Ordinal) && !mediaType.Contains(',', StringComparison.Ordinal);
}
