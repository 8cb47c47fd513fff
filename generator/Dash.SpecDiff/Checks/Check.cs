namespace Dash.SpecDiff.Checks;

/// <summary>One kind of change that is recognised.</summary>
/// <param name="Id">Stable: scripts and exceptions name it.</param>
/// <param name="Level">What it asks of callers.</param>
/// <param name="Category">Who notices.</param>
/// <param name="Meaning">What it means for a caller and for the SDK, as whole sentences.</param>
internal sealed record Check(string Id, Level Level, Category Category, string Meaning)
{
    public static Check Wire(string id, Level level, string meaning) => new(id, level, Category.Wire, meaning);

    public static Check Sdk(string id, Level level, string meaning) => new(id, level, Category.Sdk, meaning);

    public static Check Text(string id, string meaning) => new(id, Level.Documentation, Category.Documentation, meaning);
}
