namespace Dash.Scheduling;

/// <summary>How a source was read.</summary>
public enum SourceReading
{
    /// <summary>The document itself, in a stored copy.</summary>
    Document,

    /// <summary>Only quotations of it by others, which agree; the document was not at hand.</summary>
    Quoted,
}
