using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;
using Dash.SpecDiff.Operations;

namespace Dash.SpecDiff.Surface;

/// <summary>Compares the members of a generated type.</summary>
internal sealed class MemberSurface(ChangeLog log, SurfacePlaces oldPlaces, SurfacePlaces newPlaces, TypeRenames renames)
{
    public void Compare(SurfaceType old, SurfaceType @new)
    {
        var before = ByName(old);
        var after = ByName(@new);
        var added = after.Values.Where(member => !before.ContainsKey(member.Name)).ToList();
        foreach (var member in old.Members)
        {
            if (after.TryGetValue(member.Name, out var successor))
            {
                CompareBoth(@new.Name, member, successor);
            }
            else if (added.Find(other => IsSameOnWire(member, other)) is { } renamed)
            {
                added.Remove(renamed);
                Add(IsMethod(member) ? SurfaceChecks.MethodRenamed : SurfaceChecks.MemberRenamed, @new.Name, (member, renamed), $"{member.Name} → {renamed.Name}");
            }
            else
            {
                Add(IsMethod(member) ? SurfaceChecks.MethodRemoved : SurfaceChecks.MemberRemoved, @new.Name, (member, null), IsMethod(member) ? "method removed" : $"{member.Signature} removed");
            }
        }

        foreach (var member in added)
        {
            var check = IsMethod(member) ? SurfaceChecks.MethodAdded : member.IsRequired ? SurfaceChecks.RequiredMemberAdded : SurfaceChecks.MemberAdded;
            Add(check, @new.Name, (null, member), $"{(IsMethod(member) ? Text(member) : member.Signature)} added");
        }
    }

    private static Dictionary<string, SurfaceMember> ByName(SurfaceType type) =>
        type.Members.DistinctBy(static member => member.Name).ToDictionary(static member => member.Name, StringComparer.Ordinal);

    private static bool IsSameOnWire(SurfaceMember old, SurfaceMember @new) =>
        old.WireName is not null && @new.WireName is not null && PathKey.Of(old.WireName) == PathKey.Of(@new.WireName);

    private static bool IsMethod(SurfaceMember member) => member.Arguments is not null;

    private void CompareBoth(string type, SurfaceMember old, SurfaceMember @new)
    {
        if (old.Arguments is not null && @new.Arguments is not null)
        {
            CompareMethods(type, old, @new);
        }
        else if (renames.Apply(old.Signature) != @new.Signature)
        {
            Add(SurfaceChecks.MemberTypeChanged, type, (old, @new), $"{old.Signature} → {@new.Signature}");
        }
        else if (@new.IsRequired && !old.IsRequired)
        {
            Add(SurfaceChecks.MemberBecameRequired, type, (old, @new), "has to be set");
        }
    }

    private void CompareMethods(string type, SurfaceMember old, SurfaceMember @new)
    {
        var (before, after) = (renames.Apply(Text(old)), Text(@new));
        if (before != after)
        {
            Add(IsExtension(old, @new) ? SurfaceChecks.MethodExtended : SurfaceChecks.MethodChanged, type, (old, @new), $"{Text(old)} → {after}");
        }
    }

    /// <summary>Every call that compiled still does: the old arguments are there in their order, and all others are optional.</summary>
    private bool IsExtension(SurfaceMember old, SurfaceMember @new)
    {
        var kept = @new.Arguments!.Where(argument => old.Arguments!.Any(other => other.Name == argument.Name)).ToList();
        return renames.Apply(old.Signature) == @new.Signature
            && kept.Select(static argument => argument.ToString()).SequenceEqual(old.Arguments!.Select(argument => (argument with { Type = renames.Apply(argument.Type) }).ToString()))
            && @new.Arguments!.Except(kept).All(static argument => argument.IsOptional)
            && @new.Arguments!.TakeWhile(kept.Contains).Count() == kept.Count;
    }

    private static string Text(SurfaceMember method) =>
        $"({string.Join(", ", method.Arguments!.Select(static argument => $"{argument.Type} {argument.Name}{(argument.IsOptional ? " = …" : "")}"))}): {method.Signature}";

    private void Add(Check check, string type, (SurfaceMember? Old, SurfaceMember? New) members, string detail)
    {
        var name = (members.New ?? members.Old)!.Name;
        var spot = new Spot(oldPlaces.Of(type, members.Old ?? members.New), newPlaces.Of(type, members.New ?? members.Old));
        log.Add(check, new Where(new Subject(SubjectKind.Type, type), "." + name), spot, detail);
    }
}
