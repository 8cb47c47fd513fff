using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;

namespace Dash.SpecDiff.Schemas;

/// <summary>Compares the members of objects; what is only read is none of a request, what is only written none of a response.</summary>
internal sealed class MemberComparer(SchemaReport report, SchemaComparer schemas, SchemaReaders readers)
{
    public void Compare(SchemaPair pair)
    {
        foreach (var member in pair.Old.Members.Values)
        {
            if (pair.New.Members.TryGetValue(member.Name, out var successor))
            {
                CompareBoth(pair, member, successor);
            }
            else if (!IsHidden(readers.OldSites.Read(member.Schema), pair.Flow))
            {
                Removed(pair, member);
            }
        }

        foreach (var member in pair.New.Members.Values.Where(member => !pair.Old.Members.ContainsKey(member.Name)))
        {
            if (!IsHidden(readers.NewSites.Read(member.Schema), pair.Flow))
            {
                Added(pair, member);
            }
        }

        CompareUndeclared(pair);
        CompareRest(pair);
    }

    private static bool IsHidden(Site site, Flow flow) => flow == Flow.Request ? site.IsReadOnly : site.IsWriteOnly;

    private void CompareBoth(SchemaPair pair, ViewMember old, ViewMember @new)
    {
        var (oldSite, newSite) = (readers.OldSites.Read(old.Schema), readers.NewSites.Read(@new.Schema));
        var (wasHidden, isHidden) = (IsHidden(oldSite, pair.Flow), IsHidden(newSite, pair.Flow));
        var where = pair.Where.Into("." + old.Name);
        var spot = new Spot(SchemaReport.At(report.Old, old), SchemaReport.At(report.New, @new));
        if (wasHidden != isHidden)
        {
            report.Log.Add(HiddenCheck(pair, old.Name, isHidden), where, spot, HiddenDetail(pair.Flow, isHidden));
        }

        if (wasHidden || isHidden)
        {
            return;
        }

        var (wasRequired, isRequired) = (pair.Old.Required.Contains(old.Name), pair.New.Required.Contains(old.Name));
        if (wasRequired != isRequired)
        {
            report.Log.Add(RequiredCheck(pair, newSite, isRequired), where, RequiredSpot(pair, spot), isRequired ? "optional → required" : "required → optional");
        }

        schemas.Compare(old.Schema, @new.Schema, pair.Flow, where);
    }

    private static Check HiddenCheck(SchemaPair pair, string name, bool isHidden) => (pair.Flow, isHidden) switch
    {
        (Flow.Request, true) => MemberChecks.BecameReadOnly,
        (Flow.Request, false) => pair.New.Required.Contains(name) ? MemberChecks.RequiredNoLongerReadOnly : MemberChecks.NoLongerReadOnly,
        (_, true) => MemberChecks.BecameWriteOnly,
        _ => MemberChecks.NoLongerWriteOnly,
    };

    private static string HiddenDetail(Flow flow, bool isHidden) => (isHidden ? "became " : "no longer ") + (flow == Flow.Request ? "readOnly" : "writeOnly");

    private static Check RequiredCheck(SchemaPair pair, Site site, bool isRequired) =>
        !isRequired ? MemberChecks.BecameOptional.For(pair.Flow)
        : pair.Flow == Flow.Request && site.Default is not null ? MemberChecks.BecameRequiredWithDefault
        : MemberChecks.BecameRequired.For(pair.Flow);

    private Spot RequiredSpot(SchemaPair pair, Spot members) => new(
        pair.Old.First(static part => part.Required.Count == 0 ? null : part) is null ? members.Old : SchemaReport.At(report.Old, pair.Old, "required"),
        pair.New.First(static part => part.Required.Count == 0 ? null : part) is null ? members.New : SchemaReport.At(report.New, pair.New, "required"));

    private void Removed(SchemaPair pair, ViewMember member)
    {
        var isRequired = pair.Old.Required.Contains(member.Name);
        var check = pair.Flow == Flow.Request && pair.New.IsClosed ? MemberChecks.RemovedFromClosed
            : (isRequired ? MemberChecks.RequiredRemoved : MemberChecks.OptionalRemoved).For(pair.Flow);
        var spot = new Spot(SchemaReport.At(report.Old, member), SchemaReport.At(report.New, pair.New, "properties"));
        report.Log.Add(check, pair.Where.Into("." + member.Name), spot, $"{(isRequired ? "required" : "optional")} member removed");
    }

    private void Added(SchemaPair pair, ViewMember member)
    {
        var isRequired = pair.New.Required.Contains(member.Name);
        var check = !isRequired ? MemberChecks.OptionalAdded.For(pair.Flow)
            : pair.Flow == Flow.Request && readers.NewSites.Read(member.Schema).Default is not null ? MemberChecks.RequiredWithDefaultAdded
            : MemberChecks.RequiredAdded.For(pair.Flow);
        var spot = new Spot(SchemaReport.At(report.Old, pair.Old, "properties"), SchemaReport.At(report.New, member));
        report.Log.Add(check, pair.Where.Into("." + member.Name), spot, $"{(isRequired ? "required" : "optional")} member added");
    }

    /// <summary>Names in <c>required</c> that <c>properties</c> does not declare.</summary>
    private void CompareUndeclared(SchemaPair pair)
    {
        var declared = pair.Old.Members.Keys.Concat(pair.New.Members.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var name in pair.New.Required.Except(pair.Old.Required, StringComparer.Ordinal).Where(name => !declared.Contains(name)))
        {
            report.Add(pair with { Where = pair.Where.Into("." + name) }, MemberChecks.BecameRequired, "required", "optional → required");
        }

        foreach (var name in pair.Old.Required.Except(pair.New.Required, StringComparer.Ordinal).Where(name => !declared.Contains(name)))
        {
            report.Add(pair with { Where = pair.Where.Into("." + name) }, MemberChecks.BecameOptional, "required", "required → optional");
        }
    }

    private void CompareRest(SchemaPair pair)
    {
        var (old, @new) = (RestOpenness(pair.Old), RestOpenness(pair.New));
        if (old != @new)
        {
            report.Add(pair, @new < old ? MemberChecks.RestNarrowed : MemberChecks.RestWidened, "additionalProperties", $"other members {Words(old)} → {Words(@new)}");
        }
        else if (old == 1)
        {
            schemas.CompareOptional(pair.Old.Rest, pair.New.Rest, pair, pair.Where.Into(".*"));
        }
    }

    private static int RestOpenness(SchemaView view) => view.IsClosed ? 0 : view.Rest is { IsAny: false } ? 1 : 2;

    private static string Words(int openness) => openness switch
    {
        0 => "forbidden",
        1 => "of one type",
        _ => "of any type",
    };
}
