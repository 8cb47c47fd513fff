using Dash.Generator.Document;
using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;

namespace Dash.SpecDiff.Operations;

/// <summary>Compares the headers of an answer.</summary>
internal sealed class HeaderComparer(Comparison comparison)
{
    public void Compare((IReadOnlyList<ResponseHeader> Old, IReadOnlyList<ResponseHeader> New) headers, Where where, Spot response)
    {
        var before = ByName(headers.Old);
        var after = ByName(headers.New);
        foreach (var (name, old) in before)
        {
            if (after.TryGetValue(name, out var @new))
            {
                Compare(old, @new, where.At($"header '{@new.Name}'"));
            }
            else
            {
                var check = old.Required ? ResponseChecks.RequiredHeaderRemoved : ResponseChecks.OptionalHeaderRemoved;
                comparison.Log.Add(check, where.At($"header '{old.Name}'"), response with { Old = comparison.Old.At(old.Position) }, "removed");
            }
        }

        foreach (var (_, @new) in after.Where(pair => !before.ContainsKey(pair.Key)))
        {
            comparison.Log.Add(ResponseChecks.HeaderAdded, where.At($"header '{@new.Name}'"), response with { New = comparison.New.At(@new.Position) }, "added");
        }
    }

    private void Compare(ResponseHeader old, ResponseHeader @new, Where where)
    {
        var spot = comparison.Spot(old.Position, @new.Position);
        if (old.Required != @new.Required)
        {
            comparison.Log.Add(@new.Required ? ResponseChecks.HeaderBecameRequired : ResponseChecks.HeaderBecameOptional, where, spot, @new.Required ? "optional → required" : "required → optional");
        }

        if ((old.ContentMediaType, old.Explode) != (@new.ContentMediaType, @new.Explode))
        {
            comparison.Log.Add(ResponseChecks.HeaderSerializationChanged, where, spot, "written in another way");
        }

        comparison.CompareSchemas(old.Schema, @new.Schema, Flow.Response, (where, old.Position, @new.Position));
        comparison.CompareWords(comparison.Old.Nodes.MemberAt(old.Position), comparison.New.Nodes.MemberAt(@new.Position), where, spot);
    }

    private static Dictionary<string, ResponseHeader> ByName(IReadOnlyList<ResponseHeader> headers) =>
        headers.DistinctBy(static header => header.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(static header => header.Name, StringComparer.OrdinalIgnoreCase);
}
