namespace Dash.Generator.Reading;

/// <summary>What the generator does with a keyword.</summary>
internal enum KeywordRole
{
    /// <summary>A reader reads it.</summary>
    Used,

    /// <summary>An annotation: leaving it out changes no type and no request.</summary>
    Ignored,

    /// <summary>It only narrows the values; a type without it holds all of them.</summary>
    NotEnforced,

    /// <summary>It describes something that is left out of the client.</summary>
    NotGenerated,
}
