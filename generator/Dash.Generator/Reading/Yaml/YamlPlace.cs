namespace Dash.Generator.Reading.Yaml;

/// <summary>What a block node is the value of, on which its indentation depends.</summary>
internal enum YamlPlace
{
    Document,
    Item,
    Member,
}
