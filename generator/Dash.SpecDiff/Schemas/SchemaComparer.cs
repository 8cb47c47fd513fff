using Dash.Generator.Document;
using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;
using Dash.SpecDiff.Specs;

namespace Dash.SpecDiff.Schemas;

/// <summary>
/// Compares schemas by what values they describe, not by how they are written: behind references, composed, each pair once in each flow and for
/// each subject that its changes are listed under, so that recursion ends.
/// </summary>
internal sealed class SchemaComparer
{
    private readonly SchemaReport _report;
    private readonly SchemaReaders _readers;
    private readonly SchemaTrials _trials;
    private readonly MemberComparer _members;
    private readonly UnionComparer _unions;
    private readonly SiteComparer _sites;
    private readonly HashSet<(int Old, int New, Flow Flow, Subject Subject)> _compared = [];

    public SchemaComparer(Spec old, Spec @new, ChangeLog log)
        : this(new SchemaReport(old, @new, log), new SchemaReaders(old, @new), new SchemaTrials(old, @new))
    {
    }

    private SchemaComparer(SchemaReport report, SchemaReaders readers, SchemaTrials trials)
    {
        (_report, _readers, _trials) = (report, readers, trials);
        _members = new MemberComparer(report, this, readers);
        _unions = new UnionComparer(report, this, readers);
        _sites = new SiteComparer(report, readers);
    }

    /// <summary>Every pair of components that were compared, old name and new name.</summary>
    public HashSet<(string Old, string New)> Components { get; } = [];

    public void Compare(Schema old, Schema @new, Flow flow, Where where)
    {
        var oldSite = _readers.OldSites.Read(old);
        var newSite = _readers.NewSites.Read(@new);
        var inner = Enter(oldSite, newSite, where);
        _sites.Compare(oldSite, newSite, flow, where);
        if (!_compared.Add((_report.Old.NumberOf(oldSite.Core), _report.New.NumberOf(newSite.Core), flow, inner.Subject)))
        {
            return;
        }

        CompareCore(new SchemaPair(_readers.OldViews.Read(oldSite.Core), _readers.NewViews.Read(newSite.Core), flow, inner));
    }

    /// <summary>A schema that is not written describes any value.</summary>
    public void CompareOptional(Schema? old, Schema? @new, SchemaPair owner, Where where)
    {
        if (old is not null || @new is not null)
        {
            Compare(old ?? Any(_report.Old, owner.Old.Source), @new ?? Any(_report.New, owner.New.Source), owner.Flow, where);
        }
    }

    /// <summary>Whether the two describe the same values, without noting anything.</summary>
    public bool AreSame(Schema old, Schema @new, Flow flow) => _trials.AreSame(old, @new, flow, () =>
    {
        var trial = new ChangeLog();
        new SchemaComparer(new SchemaReport(_report.Old, _report.New, trial), _readers, _trials).Compare(old, @new, flow, new Where(Subject.Document));
        return trial.HasOnlyWords;
    });

    /// <summary>Compares what both sides say; the other side of a union may be passed to it alone.</summary>
    public void CompareCore(SchemaPair pair)
    {
        if (_unions.CompareWithPlain(pair))
        {
            return;
        }

        TextComparer.Compare(_report, pair);
        if (!TypeComparer.Compare(_report, pair))
        {
            return;
        }

        ValueComparer.Compare(_report, pair);
        BoundComparer.Compare(_report, pair);
        _members.Compare(pair);
        CompareItems(pair);
        _unions.Compare(pair);
    }

    private void CompareItems(SchemaPair pair)
    {
        CompareOptional(pair.Old.Items, pair.New.Items, pair, pair.Where.Into("[]"));
        var (old, @new) = (pair.Old.Positions, pair.New.Positions);
        if (old.Count != @new.Count)
        {
            _report.Add(pair, TypeChecks.TuplePositionsChanged, "prefixItems", $"positions {old.Count} → {@new.Count}");
        }

        for (var index = 0; index < Math.Min(old.Count, @new.Count); index++)
        {
            Compare(old[index], @new[index], pair.Flow, pair.Where.Into(FormattableString.Invariant($"[{index}]")));
        }
    }

    private Where Enter(Site old, Site @new, Where where)
    {
        if (old.Name is null || @new.Name is null)
        {
            return where;
        }

        Components.Add((old.Name, @new.Name));
        var subject = new Subject(SubjectKind.Schema, old.Name == @new.Name ? old.Name : $"{old.Name} → {@new.Name}");
        _report.Log.Uses(where.Subject, subject);
        return new Where(subject);
    }

    private static Schema Any(Spec spec, Schema owner)
    {
        var any = new Schema { Position = owner.Position };
        spec.Adopt(any, owner);
        return any;
    }
}
