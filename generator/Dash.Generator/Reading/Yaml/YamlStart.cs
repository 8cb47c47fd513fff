namespace Dash.Generator.Reading.Yaml;

/// <summary>Properties in the line of a node, and the column they begin at, which is that of a mapping whose first key they belong to.</summary>
internal readonly record struct YamlStart(YamlProperties Properties, int? Column);
