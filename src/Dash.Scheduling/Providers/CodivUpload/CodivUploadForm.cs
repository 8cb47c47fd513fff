namespace Dash.Scheduling;

/// <summary>The four forms of a post.</summary>
internal enum CodivUploadForm
{
    /// <summary>Text alone.</summary>
    Text,

    /// <summary>One or several images.</summary>
    Image,

    /// <summary>One video.</summary>
    Video,

    /// <summary>One document.</summary>
    Document,
}
