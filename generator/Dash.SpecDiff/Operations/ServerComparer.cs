using Dash.Generator.Document;
using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;

namespace Dash.SpecDiff.Operations;

/// <summary>Compares the addresses of a service.</summary>
internal static class ServerComparer
{
    public static void Compare(Comparison comparison, (IReadOnlyList<Server> Old, IReadOnlyList<Server> New) servers, Where where, Spot spot)
    {
        var (old, @new) = servers;
        var first = (old.Count == 0 ? "none" : old[0].Url, @new.Count == 0 ? "none" : @new[0].Url);
        if (first.Item1 != first.Item2)
        {
            var places = new Spot(old.Count == 0 ? spot.Old : comparison.Old.At(old[0].Position), @new.Count == 0 ? spot.New : comparison.New.At(@new[0].Position));
            comparison.Log.Add(AccessChecks.FirstServerChanged, where, places, $"{first.Item1} → {first.Item2}");
        }

        foreach (var server in old)
        {
            if (@new.FirstOrDefault(other => other.Url == server.Url) is { } successor)
            {
                CompareVariables(comparison, server, successor, where);
            }
            else
            {
                comparison.Log.Add(AccessChecks.ServerRemoved, where, spot with { Old = comparison.Old.At(server.Position) }, $"server {server.Url} removed");
            }
        }

        foreach (var server in @new.Where(server => old.All(other => other.Url != server.Url)))
        {
            comparison.Log.Add(AccessChecks.ServerAdded, where, spot with { New = comparison.New.At(server.Position) }, $"server {server.Url} added");
        }
    }

    private static void CompareVariables(Comparison comparison, Server old, Server @new, Where where)
    {
        var spot = comparison.Spot(old.Position, @new.Position);
        var place = where.At("server " + @new.Url);
        foreach (var variable in old.Variables)
        {
            if (@new.Variables.FirstOrDefault(other => other.Name == variable.Name) is { } successor && Text(variable) != Text(successor))
            {
                comparison.Log.Add(AccessChecks.ServerVariableChanged, place, spot, $"{{{variable.Name}}} {Text(variable)} → {Text(successor)}");
            }
        }

        comparison.CompareWords(comparison.Old.Nodes.ObjectAt(old.Position), comparison.New.Nodes.ObjectAt(@new.Position), place, spot);
    }

    private static string Text(ServerVariable variable) =>
        variable.Values.Count == 0 ? variable.Default : $"{variable.Default} of {string.Join("|", variable.Values.Order(StringComparer.Ordinal))}";
}
