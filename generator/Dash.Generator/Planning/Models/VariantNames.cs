using System;
using Dash.Generator.Model;
using Dash.Generator.Planning.Names;

namespace Dash.Generator.Planning.Models;

/// <summary>Names variants after their types: <c>Cat</c>, <c>String</c>, <c>ListOfCat</c>.</summary>
internal sealed class VariantNames
{
    private const string Prefix = "TryGet";

    private readonly NameScope _names;
    private readonly NameScope _parameters = new(["unknown"]);

    /// <param name="union">The name of the union, which none of its methods can have.</param>
    public VariantNames(string union) =>
        _names = new NameScope(union.StartsWith(Prefix, StringComparison.Ordinal) ? ["Unknown", union.Substring(Prefix.Length)] : ["Unknown"]);

    public (string Name, string Parameter) Of(TypeModel type)
    {
        var name = _names.Claim(Identifier.Pascal(NameOf(type)));
        return (name, _parameters.Claim(Identifier.Camel(name)));
    }

    private static string NameOf(TypeModel type) => type.Kind switch
    {
        TypeKind.List => "ListOf" + NameOf(type.Element!),
        TypeKind.Map => "MapOf" + NameOf(type.Element!),
        TypeKind.Scalar or TypeKind.OpenEnum or TypeKind.Any when !type.HoldsNull || type.Kind == TypeKind.Any => WithoutCodec(LastPart(type.Codec)),
        _ => LastPart(type.Name.TrimEnd('?', '>')),
    };

    private static string LastPart(string name) => name.Substring(name.LastIndexOf('.') + 1).Replace("@", "");

    private static string WithoutCodec(string codec) => codec.EndsWith("Codec", StringComparison.Ordinal) ? codec.Substring(0, codec.Length - "Codec".Length) : codec;
}
