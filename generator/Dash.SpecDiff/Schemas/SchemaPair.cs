using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;

namespace Dash.SpecDiff.Schemas;

/// <summary>Two schemas that describe the same values, before and after.</summary>
internal sealed record SchemaPair(SchemaView Old, SchemaView New, Flow Flow, Where Where);
