namespace Dash.Generator.Tests.Properties;

/// <summary>How much was driven.</summary>
internal sealed class PropertyScore
{
    public int Models { get; set; }

    public int Cases { get; set; }

    public int Moved { get; set; }

    /// <summary>Models without a finite value, or with a file, for which JSON has no place.</summary>
    public List<string> LeftOut { get; } = [];

    public override string ToString() => $"{Models} models, {Cases} cases, {Moved} values of unions read as another variant that fits as well, left out: {(LeftOut.Count == 0 ? "none" : string.Join(", ", LeftOut))}";
}
