using System.Threading;
using Dash.Generator.Document;

namespace Dash.Generator.Reading.Yaml;

/// <summary>Counts how deep mappings and sequences are nested, so that no document exhausts the stack.</summary>
internal sealed class YamlNesting(CancellationToken cancellationToken)
{
    private int _depth;

    public void Enter(SourcePosition position)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (++_depth > JsonReader.DeepestNesting)
        {
            throw YamlSyntax.TooDeep(position);
        }
    }

    public void Leave() => _depth--;
}
