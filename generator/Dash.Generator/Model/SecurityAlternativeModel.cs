using Dash.Generator.Support;

namespace Dash.Generator.Model;

/// <summary>Schemes that are sent together; never empty.</summary>
internal sealed record SecurityAlternativeModel(EquatableArray<SecuritySchemeModel> Schemes);
