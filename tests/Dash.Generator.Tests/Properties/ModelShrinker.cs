using System.Collections;
using System.Reflection;
using Dash.Generator.Model;

namespace Dash.Generator.Tests.Properties;

/// <summary>Simpler values that fail as well make a counterexample that can be read: members are left out, lists cut, texts halved.</summary>
internal sealed class ModelShrinker(LoadedModels models)
{
    public IEnumerable<object> Shrink(object value) =>
        models.Records.TryGetValue(value.GetType(), out var record) ? OfRecord(value, record)
        : models.Unions.TryGetValue(value.GetType(), out var union) ? OfUnion(value, union)
        : value switch
        {
            string text => OfText(text),
            Array items => OfArray(items),
            IDictionary map => OfMap(map),
            _ => [],
        };

    private IEnumerable<object> OfRecord(object value, RecordModel record)
    {
        var required = record.Members.Where(static member => member.Presence is MemberPresence.Required or MemberPresence.RequiredNullable).Select(static member => member.Name.TrimStart('@')).ToHashSet(StringComparer.Ordinal);
        foreach (var property in value.GetType().GetProperties().Where(static property => property.CanWrite))
        {
            var held = property.GetValue(value);
            var nothing = property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null;
            if (held is null || Equals(held, nothing))
            {
                continue;
            }

            if (!required.Contains(property.Name))
            {
                yield return With(value, property, nothing);
            }

            foreach (var smaller in Shrink(held))
            {
                yield return With(value, property, smaller);
            }
        }
    }

    private IEnumerable<object> OfUnion(object value, UnionModel union)
    {
        var content = UnionContent.Of(value, union);
        return content.Value is { } held && content.Variant is not null ? Shrink(held).Select(smaller => Activator.CreateInstance(value.GetType(), smaller)!) : [];
    }

    private static IEnumerable<object> OfText(string text) => text.Length == 0 ? [] : text.Length == 1 ? text == "a" ? [] : [""] : [text[..(text.Length / 2)], text[(text.Length / 2)..], text[1..]];

    private IEnumerable<object> OfArray(Array items)
    {
        var list = items.Cast<object?>().ToList();
        var type = items.GetType().GetElementType()!;
        foreach (var index in Enumerable.Range(0, list.Count))
        {
            yield return CollectionGen.ToArray([.. list.Where((_, other) => other != index)], type);
            foreach (var smaller in list[index] is { } item ? Shrink(item) : [])
            {
                yield return CollectionGen.ToArray([.. list.Select((other, place) => place == index ? smaller : other)], type);
            }
        }
    }

    private IEnumerable<object> OfMap(IDictionary map)
    {
        var entries = map.Keys.Cast<string>().Select(name => (Name: name, Value: map[name])).ToList();
        var type = map.GetType().GenericTypeArguments[1];
        foreach (var (name, value) in entries)
        {
            yield return CollectionGen.ToMap(entries.Where(entry => entry.Name != name), type);
            foreach (var smaller in value is null ? [] : Shrink(value))
            {
                yield return CollectionGen.ToMap(entries.Select(entry => entry.Name == name ? (name, smaller) : entry), type);
            }
        }
    }

    private static object With(object value, PropertyInfo property, object? held)
    {
        var copy = value.GetType().GetMethod("<Clone>$")!.Invoke(value, null)!;
        property.SetValue(copy, held);
        return copy;
    }
}
