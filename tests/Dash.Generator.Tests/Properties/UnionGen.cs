using System.Text.Json;
using Dash.Generator.Model;
using Dash.Runtime.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Dash.Generator.Tests.Properties;

/// <summary>Values of unions: each variant, told by its discriminator where there is one, and JSON of none.</summary>
internal sealed class UnionGen(ModelGen values)
{
    public Gen<object?> Of(Type union, int depth)
    {
        var model = values.Models.Unions[union];
        var heights = model.Variants.Select(variant => values.Heights.Of(variant.Type)).ToList();
        var allowed = model.Variants.Where((variant, index) => heights[index] <= Math.Max(depth, heights.Min())).ToList();
        return Gen.OneOf(allowed.Select(variant => Variant(union, model, variant, depth)));
    }

    /// <summary>The type of a variant as the union has it.</summary>
    public static Type TypeOf(Type union, VariantModel variant) => union.GetMethod("TryGet" + variant.Name)!.GetParameters()[0].ParameterType.GetElementType()!;

    private Gen<object?> Variant(Type union, UnionModel model, VariantModel variant, int depth)
    {
        var type = TypeOf(union, variant);
        var value = values.Of(variant.Type, type, depth);
        if (model.Discriminator is { } discriminator && variant.Tags.Count > 0 && values.Models.Records.TryGetValue(type, out var record))
        {
            value = value.Zip(Gen.Elements(variant.Tags.ToArray()), (made, tag) => (object?)Tagged(made!, record, discriminator, tag));
        }

        else if (variant.Type.Kind == TypeKind.OpenEnum)
        {
            // A service that sends a number where the variant has text sends another variant.
            value = value.Where(made => (variant.Kinds & KindOf(made!)) != 0);
        }

        return value.Select(made => (object?)Activator.CreateInstance(union, made));
    }

    private static ValueKinds KindOf(object openEnum) => openEnum.GetType().GetProperty("RawJson")!.GetValue(openEnum) switch
    {
        null => ValueKinds.Any,
        string raw => raw[0] == '"' ? ValueKinds.Text : ValueKinds.Number,
        _ => ValueKinds.None,
    };

    /// <summary>A null that was kept aside for the member is not written beside the tag.</summary>
    private static void Forget(object made, string discriminator)
    {
        var kept = made.GetType().GetProperty("UnknownMembers")!;
        if (kept.GetValue(made) is UnknownMembers unknown && unknown.ContainsKey(discriminator))
        {
            var rest = unknown.Where(member => member.Key != discriminator).ToList();
            kept.SetValue(made, rest.Count == 0 ? null : new UnknownMembers(rest));
        }
    }

    /// <summary>A document may name the discriminator in the union alone: then it is an unknown member of the variant.</summary>
    private object Tagged(object made, RecordModel record, string discriminator, string tag)
    {
        var member = record.Members.FirstOrDefault(member => member.WireName == discriminator);
        if (member is null)
        {
            made.GetType().GetProperty("UnknownMembers")!.SetValue(made, new UnknownMembers([new(discriminator, JsonElement.Parse(JsonGen.Quote(tag)))]));
            return made;
        }

        var property = RecordGen.PropertyOf(made.GetType(), member.Name);
        var type = property.PropertyType;
        var isOptional = member.Presence == MemberPresence.OptionalNullable;
        var value = member.Type.Kind == TypeKind.OpenEnum ? values.Enums.FromWire(isOptional ? type.GenericTypeArguments[0] : type, tag) : tag;
        property.SetValue(made, isOptional ? Activator.CreateInstance(type, value) : value);
        Forget(made, discriminator);
        return made;
    }
}
