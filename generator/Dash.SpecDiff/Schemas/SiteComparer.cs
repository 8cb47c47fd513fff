using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;
using Dash.SpecDiff.Specs;

namespace Dash.SpecDiff.Schemas;

/// <summary>Compares what is said of a value at the place where it is used: null, default, deprecation.</summary>
internal sealed class SiteComparer(SchemaReport report, SchemaReaders readers)
{
    public void Compare(Site old, Site @new, Flow flow, Where where)
    {
        CompareNull(old, @new, flow, where);
        CompareDefault(old, @new, flow, where);
        if (old.IsDeprecatedHere != @new.IsDeprecatedHere)
        {
            Add(@new.IsDeprecatedHere ? MemberChecks.Deprecated : MemberChecks.NoLongerDeprecated, where, Spot(old, @new, "deprecated"), @new.IsDeprecatedHere ? "deprecated" : "no longer deprecated");
        }

        var (oldText, newText) = (TextOf(old), TextOf(@new));
        if (oldText != newText)
        {
            Add(DocumentationChecks.TextChanged, where, Spot(old, @new, "description"), "description");
        }
    }

    private static string TextOf(Site site) =>
        string.Join("\n", site.Wrappers.SelectMany(static wrapper => new[] { wrapper.Title, wrapper.Description }).OfType<string>());

    private void CompareNull(Site old, Site @new, Flow flow, Where where)
    {
        var (oldView, newView) = (readers.OldViews.Read(old.Core), readers.NewViews.Read(@new.Core));
        var (before, after) = (old.AddsNull || oldView.IsNullable, @new.AddsNull || newView.IsNullable);
        if (before == after || IsTakenBy(oldView, oldNullable: before) || IsTakenBy(newView, oldNullable: after))
        {
            return;
        }

        Add((after ? TypeChecks.BecameNullable : TypeChecks.BecameNotNullable).For(flow), where, Spot(old, @new, "nullable"), after ? "not null → nullable" : "nullable → not null");
    }

    /// <summary>Where any value is allowed null is one of them, whether that is said or not.</summary>
    private static bool IsTakenBy(SchemaView view, bool oldNullable) => !oldNullable && view.IsOpen;

    private void CompareDefault(Site old, Site @new, Flow flow, Where where)
    {
        var (before, after) = (JsonText.Of(old.Default), JsonText.Of(@new.Default));
        if (before != after)
        {
            Add(TypeChecks.DefaultChanged.For(flow), where, Spot(old, @new, "default"), $"default {JsonText.Shown(old.Default)} → {JsonText.Shown(@new.Default)}");
        }
    }

    private void Add(Check check, Where where, Spot spot, string detail) => report.Log.Add(check, where, spot, detail);

    private Spot Spot(Site old, Site @new, string keyword) => new(At(report.Old, old, keyword), At(report.New, @new, keyword));

    private static Place At(Spec spec, Site site, string keyword)
    {
        foreach (var schema in site.Wrappers.Append(site.Core))
        {
            if (spec.NodeOf(schema)?.Find(keyword) is { } member)
            {
                return spec.At(schema, member.Position);
            }
        }

        return spec.At(site.Wrappers.Count > 0 ? site.Wrappers[0] : site.Core);
    }
}
