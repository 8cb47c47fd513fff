namespace Dash.Scheduling.Tests.Text;

/// <summary>One case of twitter-text's public conformance suite; the expectations are by name, a single one is called <c>valid</c>.</summary>
public sealed record ConformanceCase(string Section, string Description, string Text, IReadOnlyDictionary<string, string> Expected)
{
    public bool Valid => Expected["valid"] == "true";

    public int Number(string name) => int.Parse(Expected[name], System.Globalization.CultureInfo.InvariantCulture);

    public override string ToString() => $"{Section}: {Description}";
}
