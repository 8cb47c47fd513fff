using System.Text.Json;
using Dash.Generator.Model;

namespace Dash.Generator.Tests.Properties;

/// <summary>What a union holds.</summary>
/// <param name="Variant">The name of the variant; null for JSON of none.</param>
/// <param name="Value">The value.</param>
internal sealed record UnionContent(string? Variant, object? Value)
{
    public static UnionContent Of(object value, UnionModel union) =>
        union.Variants.Select(static variant => (string?)variant.Name).Append(null)
            .Select(name => Try(value, name)).First(static content => content is not null)!;

    /// <summary>The discriminator names the variant.</summary>
    public static bool IsNamed(UnionModel union, UnionContent content)
    {
        var variant = union.Variants.First(variant => variant.Name == content.Variant);
        if (union.Discriminator is null || variant.Tags.Count == 0)
        {
            return false;
        }

        var json = JsonSerializer.SerializeToElement(content.Value);
        return json.ValueKind == JsonValueKind.Object && json.TryGetProperty(union.Discriminator, out var tag) && variant.Tags.Contains(tag.ToString(), StringComparer.Ordinal);
    }

    private static UnionContent? Try(object value, string? variant)
    {
        object?[] arguments = [null];
        return (bool)value.GetType().GetMethod("TryGet" + (variant ?? "Unknown"))!.Invoke(value, arguments)! ? new UnionContent(variant, arguments[0]) : null;
    }
}
