using System.Threading;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading.Yaml;

/// <summary>
/// Reads YAML 1.2 into the tree that JSON is read into, with the place of everything. Stops at the first error of syntax.
/// </summary>
internal static class YamlReader
{
    /// <summary>The value that the text holds, or null after a problem that leaves nothing to work with.</summary>
    public static JsonNode? Read(string text, ProblemLog problems, CancellationToken cancellationToken)
    {
        try
        {
            return ReadDocument(new YamlCursor(text), problems, cancellationToken);
        }
        catch (JsonSyntaxException failure)
        {
            problems.Report(failure.Descriptor, failure.Position, failure.Argument);
            return null;
        }
    }

    private static JsonNode ReadDocument(YamlCursor cursor, ProblemLog problems, CancellationToken cancellationToken)
    {
        var space = new YamlSpace(cursor);
        space.SkipToToken();
        while (cursor is { Column: 0, Current: '%' })
        {
            cursor.SkipToLineEnd();
            space.SkipToToken();
        }

        if (cursor.AtMarker('-'))
        {
            cursor.Skip(3);
        }

        var node = new YamlBlockReader(cursor, new YamlNesting(cancellationToken), problems).Read(-1, YamlPlace.Document);
        space.SkipToToken();
        while (cursor.AtMarker('.'))
        {
            cursor.Skip(3);
            space.SkipToToken();
        }

        if (cursor.AtMarker('-'))
        {
            throw new JsonSyntaxException(Descriptors.YamlSeveralDocuments, cursor.Here(3), "");
        }

        return cursor.AtEnd
            ? node
            : throw YamlSyntax.Error(cursor.Here(), $"expected the end of the document, found {cursor.Found()}. Indent the line if it continues what stands above.");
    }
}
