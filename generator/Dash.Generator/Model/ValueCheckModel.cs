using Dash.Generator.Support;

namespace Dash.Generator.Model;

/// <summary>What is checked of a value and of what it holds.</summary>
internal sealed record ValueCheckModel
{
    public required TypeModel Type { get; init; }

    public EquatableArray<RuleModel> Rules { get; init; }

    /// <summary>The value is a model that checks itself.</summary>
    public bool ChecksItself { get; init; }

    /// <summary>What is checked of the items of a list or the values of a map; null for nothing.</summary>
    public ValueCheckModel? Element { get; init; }

    /// <summary>The index in the document of the first item of a list: more than zero behind positions of their own.</summary>
    public int FirstIndex { get; init; }

    /// <summary>Whether anything can be wrong with a value that is not null.</summary>
    public bool IsNeeded => Rules.Count > 0 || ChecksItself || Element is not null;
}
