using Dash.Runtime.Parameters;

namespace Dash.Runtime.Bodies;

/// <summary>One field of a form.</summary>
/// <param name="Field">Its name and value.</param>
/// <param name="ContentType">The media type of its value where it is more than text.</param>
/// <param name="AllowReserved">Whether reserved characters stay as they are in a URL-encoded form.</param>
internal readonly record struct FormEntry(Field Field, string? ContentType, bool AllowReserved);
