using System.Collections.Generic;
using System.Globalization;
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
    private readonly Dictionary<Schema, TypeModel> _references = [];

    public IEnumerable<OpenEnumModel> All => _enums.Values;

    public TypeModel Reference(Schema schema, TypeSite site)
    {
        if (!_references.TryGetValue(schema, out var reference))
        {
            var model = Create(schema, site.Place);
            _enums.Add(schema, model);
            _references.Add(schema, reference = TypeModels.Enum(model.Type, model.Codec));
        }

        return reference;
    }

    /// <summary>The enum member for a wire value, as C#; null when the enum has none.</summary>
    public string? MemberFor(Schema schema, JsonNode wireValue) => _enums.TryGetValue(schema, out var model)
        && EnumWire.Of(schema, wireValue) is var wire
        && model.Values.FirstOrDefault(value => value.WireValue == wire.Wire && value.IsToken == wire.IsToken) is { } found
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
        var known = new HashSet<(string Wire, bool IsToken)>();
        var hasConstants = HasConstants(schema);
        var values = new List<EnumValueModel>();
        for (var index = 0; index < schema.EnumValues.Count; index++)
        {
            var (wireValue, isToken) = EnumWire.Of(schema, schema.EnumValues[index]);
            if (known.Add((wireValue, isToken)))
            {
                values.Add(new EnumValueModel
                {
                    Name = scope.Claim(Identifier.Pascal(At(schema.EnumNames, index) ?? wireValue)),
                    WireValue = wireValue,
                    IsToken = isToken,
                    Constant = hasConstants ? wireValue : null,
                    Documentation = Documentation.OfEnumValue(At(schema.EnumDescriptions, index), wireValue),
                });
            }
        }

        return values.ToEquatableArray();
    }

    /// <summary>Whole numbers that fit are the constants of the enum as well.</summary>
    private static bool HasConstants(Schema schema) => schema.EnumValues.All(value =>
        EnumWire.Of(schema, value) is (var wire, true) && int.TryParse(wire, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _));

    private static string? At(IReadOnlyList<JsonString> texts, int index) => index < texts.Count ? texts[index].Value : null;
}
