namespace Dash.SpecDiff.Checks;

/// <summary>Who notices a change.</summary>
internal enum Category
{
    /// <summary>Everybody who speaks the HTTP API.</summary>
    Wire,

    /// <summary>Those who compile against the generated SDK.</summary>
    Sdk,

    /// <summary>Readers.</summary>
    Documentation,
}
