namespace Dash.Generator.Model;

/// <summary>The name of a generated type.</summary>
internal sealed record TypeNameModel(string Namespace, string Name)
{
    public string FullName { get; } = $"global::{Namespace}.{Name}";

    /// <summary>The generated file; unique in a compilation since type names are.</summary>
    public string HintName => $"{Namespace}.{Name}.g.cs".Replace("@", "");
}
