namespace Dash.Generator.Reading.Yaml;

/// <summary>What a tag says about a scalar.</summary>
internal enum YamlTag
{
    /// <summary>Nothing: quoted ones are text, others mean what they look like.</summary>
    None,

    /// <summary>It is text, whatever it looks like.</summary>
    Text,

    /// <summary>It means what it looks like, quoted or not: a number, a truth value or null.</summary>
    Value,
}
