namespace Dash.SpecDiff.Checks;

/// <summary>Levels and categories as reports and the command line write them.</summary>
internal static class LevelText
{
    public static string Of(Level level) => level switch
    {
        Level.Breaking => "breaking",
        Level.MayBreak => "may-break",
        Level.Compatible => "compatible",
        _ => "documentation",
    };

    public static string Of(Category category) => category switch
    {
        Category.Wire => "wire",
        Category.Sdk => "sdk",
        _ => "documentation",
    };
}
