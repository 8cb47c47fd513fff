using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Model;
using Dash.Generator.Planning.Names;

namespace Dash.Generator.Planning.Validation;

/// <summary>The patterns of one record, each with a field of its own; the same pattern is held once.</summary>
internal sealed class PatternFields(NameScope scope)
{
    private readonly List<PatternModel> _patterns = [];

    public IReadOnlyList<PatternModel> All => _patterns;

    public string For(string source, string expression)
    {
        if (_patterns.FirstOrDefault(pattern => pattern.Source == source) is { } known)
        {
            return known.Field;
        }

        _patterns.Add(new PatternModel { Field = scope.Claim("Pattern"), Source = source, Expression = expression });
        return _patterns[_patterns.Count - 1].Field;
    }
}
