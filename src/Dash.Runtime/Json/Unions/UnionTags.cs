using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Finds the variant of an object by its discriminator, which may stand behind any other member.</summary>
internal sealed class UnionTags
{
    private readonly byte[] _discriminator;
    private readonly Utf8NameTable _tags;
    private readonly int[] _variants;

    internal UnionTags(string discriminator, IReadOnlyList<JsonUnionVariant> variants)
    {
        _discriminator = System.Text.Encoding.UTF8.GetBytes(discriminator);
        var tags = variants.Index().SelectMany(static entry => entry.Item.Tags.Select(tag => (Tag: tag, Variant: entry.Index))).DistinctBy(static entry => entry.Tag).ToList();
        _tags = new Utf8NameTable(tags.ConvertAll(static entry => entry.Tag));
        _variants = [.. tags.Select(static entry => entry.Variant)];
    }

    /// <summary>Looks ahead on a copy of the reader, which stands on the opening brace; -1 for a tag that is missing or unknown.</summary>
    internal int Find(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isTag = reader.ValueTextEquals(_discriminator);
            if (!reader.Read())
            {
                return -1;
            }

            if (isTag)
            {
                var tag = UnionText.IndexIn(_tags, ref reader);
                return tag < 0 ? -1 : _variants[tag];
            }

            reader.TrySkip();
        }

        return -1;
    }
}
