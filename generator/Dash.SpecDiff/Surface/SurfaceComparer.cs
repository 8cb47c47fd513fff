using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;
using Dash.SpecDiff.Operations;

namespace Dash.SpecDiff.Surface;

/// <summary>Compares the C# that the generator would write for either document.</summary>
internal sealed class SurfaceComparer
{
    private readonly ChangeLog _log;
    private readonly SurfacePlaces _oldPlaces;
    private readonly SurfacePlaces _newPlaces;
    private readonly MemberSurface _members;
    private readonly IReadOnlyDictionary<string, SurfaceType> _old;
    private readonly IReadOnlyDictionary<string, SurfaceType> _new;

    private SurfaceComparer(Comparison comparison, CancellationToken cancellationToken)
    {
        _log = comparison.Log;
        _old = SurfaceReader.Read(comparison.Old, cancellationToken);
        _new = SurfaceReader.Read(comparison.New, cancellationToken);
        (_oldPlaces, _newPlaces) = (new SurfacePlaces(comparison.Old), new SurfacePlaces(comparison.New));
        var renames = TypeRenames.Find(_old, _new);
        _members = new MemberSurface(_log, _oldPlaces, _newPlaces, renames);
        Renames = renames;
    }

    private TypeRenames Renames { get; }

    public static void Compare(Comparison comparison, CancellationToken cancellationToken) => new SurfaceComparer(comparison, cancellationToken).Compare();

    private void Compare()
    {
        foreach (var (name, type) in _old)
        {
            if (Renames.NewNameOf(name) is { } renamed)
            {
                Add(SurfaceChecks.TypeRenamed, name, renamed, $"{type.Kind} {name} → {renamed}");
                _members.Compare(type, _new[renamed]);
            }
            else if (_new.TryGetValue(name, out var successor))
            {
                Compare(type, successor);
            }
            else
            {
                Add(SurfaceChecks.TypeRemoved, name, name, $"{type.Kind} removed");
            }
        }

        foreach (var (name, type) in _new.Where(pair => !_old.ContainsKey(pair.Key) && !Renames.IsNewName(pair.Key)))
        {
            Add(SurfaceChecks.TypeAdded, name, name, $"{type.Kind} added");
        }
    }

    private void Compare(SurfaceType old, SurfaceType @new)
    {
        if (old.Kind == @new.Kind)
        {
            _members.Compare(old, @new);
        }
        else
        {
            Add(SurfaceChecks.TypeKindChanged, old.Name, @new.Name, $"{old.Kind} → {@new.Kind}");
        }
    }

    private void Add(Check check, string oldName, string newName, string detail) =>
        _log.Add(check, new Where(new Subject(SubjectKind.Type, oldName)), new Spot(_oldPlaces.Of(oldName), _newPlaces.Of(newName)), detail);
}
