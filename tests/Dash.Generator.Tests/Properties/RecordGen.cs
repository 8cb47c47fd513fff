using System.Reflection;
using System.Text.Json;
using Dash.Generator.Model;
using Dash.Runtime;
using Dash.Runtime.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Dash.Generator.Tests.Properties;

/// <summary>Values of records: members absent, null and set, members that the document does not name, and those it names otherwise.</summary>
internal sealed class RecordGen(ModelGen values)
{
    private static readonly Gen<object?> Absent = Gen.Constant<object?>(null);

    public static PropertyInfo PropertyOf(Type record, string name) => record.GetProperty(name.TrimStart('@'))!;

    public Gen<object?> Of(Type record, int depth)
    {
        var model = values.Models.Records[record];
        var properties = model.Members.Select(member => PropertyOf(record, member.Name)).ToArray();
        var members = Gen.CollectToArray(model.Members.Select((member, index) => Member(member, properties[index], depth)));
        var others = model.Additional is { } additional ? Additional(model, additional, PropertyOf(record, additional.Name), depth) : Absent;
        return members.Zip(others.Zip(model.Additional is null ? Unknown(model) : Gen.Constant<List<(string, string)>>([])), (made, rest) => Build(record, properties, made, rest));
    }

    private object? Build(Type record, PropertyInfo[] properties, object?[] made, (object? Additional, List<(string Name, string Json)> Unknown) rest)
    {
        var model = values.Models.Records[record];
        var result = Activator.CreateInstance(record)!;
        foreach (var (property, value) in properties.Zip(made))
        {
            property.SetValue(result, value);
        }

        if (rest.Additional is { } additional)
        {
            PropertyOf(record, model.Additional!.Name).SetValue(result, additional);
        }

        // A member that may be left out but not be null is kept among the unknown ones when it is null all the same.
        var unknown = rest.Unknown.Where(member => Array.FindIndex(model.Members.ToArray(), named => named.WireName == member.Name) is var index
            && (index < 0 || (made[index] is null && member.Json == "null" && model.Members.ElementAt(index) is { Presence: MemberPresence.Optional, Type.HoldsNull: false }))).ToList();
        if (unknown.Count > 0)
        {
            record.GetProperty(nameof(UnknownMembers))!.SetValue(result, new UnknownMembers(unknown.Select(static member => KeyValuePair.Create(member.Name, JsonElement.Parse(member.Json)))));
        }

        return result;
    }

    private Gen<object?> Member(MemberModel member, PropertyInfo property, int depth)
    {
        var isOptional = member.Presence is MemberPresence.Optional or MemberPresence.OptionalNullable;
        if (isOptional && values.Heights.Of(member.Type) > depth)
        {
            return property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Optional<>) ? Gen.Constant(Activator.CreateInstance(property.PropertyType)) : Absent;
        }

        return member.Presence switch
        {
            MemberPresence.Required => values.Of(member.Type, property.PropertyType, depth),
            MemberPresence.RequiredNullable => ModelGen.OrNull(values.Of(member.Type, property.PropertyType, depth)),
            MemberPresence.Optional => Gen.Frequency((1, Absent), (Weight(member.Type, depth), values.Of(member.Type, property.PropertyType, depth))),
            _ => Optional(property.PropertyType, values.Of(member.Type, property.PropertyType.GenericTypeArguments[0], depth), Weight(member.Type, depth)),
        };
    }

    private static Gen<object?> Optional(Type optional, Gen<object?> value, int weight) => Gen.Frequency(
        (1, Gen.Constant(Activator.CreateInstance(optional))),
        (1, Gen.Constant(Activator.CreateInstance(optional, [null]))),
        (weight, value.Select(made => Activator.CreateInstance(optional, made))));

    /// <summary>Deep down fewer members are there, or every value would be as large as its document.</summary>
    private static int Weight(TypeModel type, int depth) => type.Kind is TypeKind.Scalar or TypeKind.OpenEnum or TypeKind.Any ? 2 : Math.Max(1, depth);

    private Gen<object?> Additional(RecordModel model, AdditionalMembersModel additional, PropertyInfo property, int depth)
    {
        var value = property.PropertyType.GenericTypeArguments[1];
        var names = model.Members.Select(static member => member.WireName).ToHashSet(StringComparer.Ordinal);
        return depth <= 0 ? Absent : TextGen.Any.Where(name => !names.Contains(name)).Zip(values.Of(additional.Value, value, depth - 1)).ListOf()
            .Select(entries => entries.Count == 0 ? null : CollectionGen.ToMap(entries.Take(3).DistinctBy(static entry => entry.Item1), value));
    }

    private static Gen<List<(string Name, string Json)>> Unknown(RecordModel model)
    {
        var nulls = model.Members.Select(static member => (member.WireName, "null")).ToArray();
        var strange = TextGen.Any.Zip(JsonGen.Text);
        var one = nulls.Length == 0 ? strange : Gen.Frequency((2, strange), (1, Gen.Elements(nulls)));
        return Gen.Frequency(
            (2, Gen.Constant<List<(string, string)>>([])),
            (1, one.ListOf().Select(static members => members.Take(3).DistinctBy(static member => member.Item1).ToList())));
    }
}
