using Dash.Generator.Document;
using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;

namespace Dash.SpecDiff.Operations;

/// <summary>Compares the parameters of an operation; those of the path belong together by their place in it.</summary>
internal sealed class ParameterComparer(Comparison comparison)
{
    public void Compare(OperationPair pair)
    {
        var before = ByKey(pair.Old);
        var after = ByKey(pair.New);
        foreach (var (key, old) in before)
        {
            if (after.TryGetValue(key, out var @new))
            {
                Compare(pair, old, @new);
            }
            else
            {
                comparison.Log.Add(ParameterChecks.Removed, At(pair, old), new Spot(comparison.Old.At(old.Position), pair.At("parameters").New), $"{(old.Required ? "required" : "optional")} parameter removed");
            }
        }

        foreach (var (_, @new) in after.Where(pair => !before.ContainsKey(pair.Key)))
        {
            var check = !@new.Required ? ParameterChecks.OptionalAdded : @new.Schema.Default is null ? ParameterChecks.RequiredAdded : ParameterChecks.RequiredWithDefaultAdded;
            comparison.Log.Add(check, At(pair, @new), new Spot(pair.At("parameters").Old, comparison.New.At(@new.Position)), $"{(@new.Required ? "required" : "optional")} parameter added");
        }
    }

    private static Where At(OperationPair pair, Parameter parameter) => pair.Where.At($"{Location(parameter)} parameter '{parameter.Name}'");

    private static string Location(Parameter parameter) => parameter.Location switch
    {
        ParameterLocation.QueryString => "querystring",
        var location => location.ToString().ToLowerInvariant(),
    };

    private static Dictionary<string, Parameter> ByKey(Operation operation)
    {
        var holes = PathKey.Holes(operation.PathTemplate).ToList();
        var parameters = new Dictionary<string, Parameter>(StringComparer.Ordinal);
        foreach (var parameter in operation.Parameters)
        {
            var name = parameter.Location switch
            {
                ParameterLocation.Path => FormattableString.Invariant($"{holes.IndexOf(parameter.Name)}"),
                ParameterLocation.Header => parameter.Name.ToLowerInvariant(),
                ParameterLocation.QueryString => "",
                _ => parameter.Name,
            };
            parameters.TryAdd($"{parameter.Location}:{name}", parameter);
        }

        return parameters;
    }

    private void Compare(OperationPair pair, Parameter old, Parameter @new)
    {
        var where = At(pair, @new);
        var spot = comparison.Spot(old.Position, @new.Position);
        if (old.Location == ParameterLocation.Path && old.Name != @new.Name)
        {
            comparison.Log.Add(ParameterChecks.PathRenamed, where, spot, $"{{{old.Name}}} → {{{@new.Name}}}");
        }

        if (old.Required != @new.Required)
        {
            comparison.Log.Add(@new.Required ? ParameterChecks.BecameRequired : ParameterChecks.BecameOptional, where, spot, @new.Required ? "optional → required" : "required → optional");
        }

        if (old.Deprecated != @new.Deprecated)
        {
            comparison.Log.Add(@new.Deprecated ? ParameterChecks.Deprecated : ParameterChecks.NoLongerDeprecated, where, spot, @new.Deprecated ? "deprecated" : "no longer deprecated");
        }

        var (before, after) = (Serialization(old), Serialization(@new));
        if (before != after)
        {
            comparison.Log.Add(ParameterChecks.SerializationChanged, where, spot, $"{before} → {after}");
        }

        comparison.Schemas.Compare(old.Schema, @new.Schema, Flow.Request, where);
        comparison.CompareWords(comparison.Old.Nodes.ObjectAt(old.Position), comparison.New.Nodes.ObjectAt(@new.Position), where, spot);
    }

    private static string Serialization(Parameter parameter) =>
        parameter.ContentMediaType is { } mediaType
            ? $"content {mediaType}"
            : $"style {parameter.Style.ToString().ToLowerInvariant()}{(parameter.Explode ? " exploded" : "")}{(parameter.AllowReserved ? " with reserved characters" : "")}";
}
