namespace Dash.Generator.Model;

/// <summary>A security scheme as a requirement names it.</summary>
internal sealed record SecuritySchemeModel(string Name, bool TakesBearerToken);
