using Dash.Generator.Planning.Names;
using Dash.SpecDiff.Operations;
using Dash.SpecDiff.Specs;

namespace Dash.SpecDiff.Surface;

/// <summary>Where in a document a piece of C# comes from: the operation of a method, the component of a type; else the document.</summary>
internal sealed class SurfacePlaces
{
    private readonly Spec _spec;
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);

    public SurfacePlaces(Spec spec)
    {
        _spec = spec;
        foreach (var component in spec.Document.Schemas.Where(static component => component.Name.Length > 0))
        {
            var name = Identifier.Pascal(component.Name);
            _places.TryAdd(name, spec.At(component.Position));
            foreach (var property in component.Schema.Properties)
            {
                _places.TryAdd($"{name}.{property.Name}", spec.At(component.Schema, property.Position));
            }
        }

        foreach (var operation in spec.Document.Operations)
        {
            _places.TryAdd($"{operation.Method} {PathKey.Of(operation.PathTemplate)}", spec.At(operation.Position));
        }
    }

    public Place Of(string type, SurfaceMember? member = null)
    {
        if (member?.WireName is { } wire && (_places.TryGetValue(PathKey.Of(wire), out var place) || _places.TryGetValue($"{type}.{wire}", out place)))
        {
            return place;
        }

        return _places.TryGetValue(type, out place) ? place : _spec.At(_spec.Document.Position);
    }
}
