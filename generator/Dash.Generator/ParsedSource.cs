using System.Threading;
using Dash.Generator.Reading;

namespace Dash.Generator;

/// <summary>A document as a tree: what is done, and cached, for each file by itself.</summary>
internal sealed class ParsedSource
{
    private ParsedSource(DocumentSource source, DocumentText text)
    {
        Source = source;
        Text = text;
    }

    public DocumentSource Source { get; }

    public DocumentText Text { get; }

    public static ParsedSource Parse(DocumentSource source, CancellationToken cancellationToken) =>
        new(source, DocumentText.Read(source.Path, source.Text, cancellationToken));
}
