using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Names;
using Dash.Generator.Planning.Schemas;
using Dash.Generator.Planning.Types;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Models;

/// <summary>The open enums that something refers to, in the order they were first asked for.</summary>
internal sealed class EnumRegistry(SchemaGraph graph, TypeNames names)
{
    private readonly Dictionary<Schema, OpenEnumModel> _enums = [];

    public IEnumerable<OpenEnumModel> All => _enums.Values;

    public TypeModel Reference(Schema schema, string place)
    {
        if (!_enums.TryGetValue(schema, out var model))
        {
            _enums[schema] = model = Create(schema, place);
        }

        return TypeModels.Enum(model.Type, model.Codec);
    }

    /// <summary>The enum member for a wire value, as C#; null when the enum has none.</summary>
    public string? MemberFor(Schema schema, string wireValue) => _enums.TryGetValue(schema, out var model)
        && model.Values.FirstOrDefault(value => value.WireValue == wireValue) is { } found
            ? $"{model.Type.FullName}.{found.Name}"
            : null;

    private OpenEnumModel Create(Schema schema, string place)
    {
        var target = graph.TargetOf(schema);
        var type = names.Claim(target, place, schema.Position);
        return new OpenEnumModel
        {
            Type = type,
            Codec = names.Claim(target, type.Name + "Codec", schema.Position),
            Documentation = Documentation.OfType(schema.Description ?? schema.Title, type.Name),
            Values = Values(schema),
            IsObsolete = schema.Deprecated,
        };
    }

    private static EquatableArray<EnumValueModel> Values(Schema schema)
    {
        var scope = new NameScope([]);
        var known = new HashSet<string>(StringComparer.Ordinal);
        var values = new List<EnumValueModel>();
        for (var index = 0; index < schema.EnumValues.Count; index++)
        {
            var wireValue = ((JsonString)schema.EnumValues[index]).Value;
            if (known.Add(wireValue))
            {
                values.Add(new EnumValueModel
                {
                    Name = scope.Claim(Identifier.Pascal(At(schema.EnumNames, index) ?? wireValue)),
                    WireValue = wireValue,
                    Documentation = Documentation.OfEnumValue(At(schema.EnumDescriptions, index), wireValue),
                });
            }
        }

        return values.ToEquatableArray();
    }

    private static string? At(IReadOnlyList<JsonString> texts, int index) => index < texts.Count ? texts[index].Value : null;
}
