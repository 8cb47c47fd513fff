using Dash.Generator.Model;
using Dash.Generator.Planning;
using Dash.SpecDiff.Specs;

namespace Dash.SpecDiff.Surface;

/// <summary>Asks the planner of the generator for the C# that it would write, names and types only.</summary>
internal static class SurfaceReader
{
    public static IReadOnlyDictionary<string, SurfaceType> Read(Spec spec, CancellationToken cancellationToken)
    {
        // The same names on both sides, so that another title alone changes nothing.
        var targets = spec.Documents.Documents.Select(document => DocumentTarget.For(document, "Api", document == spec.Document ? "ApiClient" : null)).ToList();
        var model = SdkPlanner.Plan(targets, spec.Documents, cancellationToken).Model;
        var types = new Dictionary<string, SurfaceType>(StringComparer.Ordinal);
        foreach (var type in Models(model).Concat(Clients(model)))
        {
            types.TryAdd(type.Name, type);
        }

        return types;
    }

    private static IEnumerable<SurfaceType> Models(SdkModel model) =>
    [
        .. model.Records.Select(static record => new SurfaceType("record", record.Type.Name, [.. record.Members.Select(Member)])),
        .. model.Enums.Select(static value => new SurfaceType("enum", value.Type.Name, [.. value.Values.Select(static member => new SurfaceMember(member.Name, member.WireValue, "value"))])),
        .. model.Unions.Select(static union => new SurfaceType("union", union.Type.Name, [.. union.Variants.Select(static variant => new SurfaceMember(variant.Name, null, TypeNames.Of(variant.Type)))])),
        .. model.Collections.Select(static collection => new SurfaceType("collection", collection.Type.Name, [new SurfaceMember("items", null, TypeNames.Of(collection.Content))])),
        .. model.Tuples.Select(static tuple => new SurfaceType("tuple", tuple.Type.Name, [.. tuple.Positions.Select(Member)])),
        .. model.Results.Select(static result => new SurfaceType("result", result.Type.Name, [.. result.Cases.Select(static one => new SurfaceMember(one.Name, one.Status, TypeNames.Of(one.Type)))])),
        .. model.Headers.Select(static headers => new SurfaceType("headers", headers.Type.Name, [.. headers.Headers.Select(static header => new SurfaceMember(header.Name, header.WireName, TypeNames.Of(header.Type)))])),
    ];

    private static IEnumerable<SurfaceType> Clients(SdkModel model) =>
    [
        .. model.Clients.Select(static client => new SurfaceType("client", client.Type.Name, [.. client.Methods.Select(Method)])),
        .. model.RootClients.Select(static root => new SurfaceType("client", root.Type.Name,
            [.. root.Clients.Select(static client => new SurfaceMember(client.Name, null, client.Type.Name)), .. root.Methods.Select(Method)])),
    ];

    private static SurfaceMember Member(MemberModel member)
    {
        var isOptional = member.Presence is not MemberPresence.Required;
        var type = TypeNames.Of(member.Type);
        return new SurfaceMember(member.Name, member.WireName, isOptional && !type.EndsWith('?') ? type + "?" : type)
        {
            IsRequired = member.InitialValue is null && member.Presence is MemberPresence.Required or MemberPresence.RequiredNullable,
        };
    }

    private static SurfaceMember Method(MethodModel method)
    {
        var arguments = method.Arguments.Select(static argument => new SurfaceArgument(argument.Name, TypeNames.Short(argument.Type), argument.Default is not null)).ToList();
        return new SurfaceMember(method.Name, $"{method.HttpMethod} {method.PathTemplate}", TypeNames.Of(method.Result)) { Arguments = arguments };
    }
}
