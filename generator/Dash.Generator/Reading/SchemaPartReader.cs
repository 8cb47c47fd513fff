using System.Collections.Generic;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Reads the schemas inside a schema.</summary>
internal sealed class SchemaPartReader(ValueReader values, SchemaReader schemas, ProblemLog problems)
{
    public IReadOnlyList<SchemaProperty> ReadProperties(JsonObject keywords)
    {
        var properties = values.Object(keywords, "properties");
        if (properties is null || properties.Members.Count == 0)
        {
            return [];
        }

        var read = new List<SchemaProperty>(properties.Members.Count);
        foreach (var member in properties.Members)
        {
            // A name written twice is reported; the first one counts.
            if (ReferenceEquals(properties.Find(member.Name), member))
            {
                WireText.Check(member.Name, member.Position, problems);
                read.Add(new SchemaProperty { Name = member.Name, Schema = schemas.Read(member.Value, member.Name), Position = member.Position });
            }
        }

        return read;
    }

    public IReadOnlyList<Schema> ReadList(JsonObject keywords, string name)
    {
        var list = values.Array(keywords, name);
        if (list is null || list.Items.Count == 0)
        {
            return [];
        }

        var read = new List<Schema>(list.Items.Count);
        foreach (var item in list.Items)
        {
            read.Add(schemas.Read(item, name));
        }

        return read;
    }

    /// <summary>Schemas that only references use; reading them here finds their problems in any case.</summary>
    public void ReadDefinitions(JsonObject keywords)
    {
        foreach (var name in new[] { "$defs", "definitions" })
        {
            foreach (var member in values.Object(keywords, name)?.Members ?? [])
            {
                schemas.Read(member.Value, member.Name);
            }
        }
    }

    public Discriminator? ReadDiscriminator(JsonObject keywords)
    {
        if (values.Object(keywords, "discriminator") is not { } discriminator)
        {
            return null;
        }

        Keywords.Discriminator.Check(discriminator, problems);
        var name = values.StringOrAssume(discriminator, "propertyName", "The discriminator", "it is ignored");
        if (name is null)
        {
            return null;
        }

        var mapping = new List<JsonMember>();
        foreach (var member in values.Object(discriminator, "mapping")?.Members ?? [])
        {
            if (values.Expect<JsonString>(member.Value, member.Name, "a string, the reference or name of a schema") is not null)
            {
                mapping.Add(member);
            }
        }

        return new Discriminator { PropertyName = name, Mapping = mapping, DefaultMapping = values.Text(discriminator, "defaultMapping"), Position = discriminator.Position };
    }
}
