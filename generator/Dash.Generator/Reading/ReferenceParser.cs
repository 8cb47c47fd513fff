using System;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Takes the text of a reference apart.</summary>
internal static class ReferenceParser
{
    private const string Components = "/components/schemas/";

    public static SchemaReference Parse(JsonString text, ReferenceKind kind = ReferenceKind.Plain, JsonObject? holder = null)
    {
        var hash = text.Value.IndexOf('#');
        var file = hash < 0 ? text.Value : text.Value.Substring(0, hash);
        var pointer = hash < 0 ? "" : Uri.UnescapeDataString(text.Value.Substring(hash + 1));
        return new SchemaReference
        {
            Text = text.Value,
            FileName = Uri.UnescapeDataString(file),
            Pointer = pointer,
            ComponentName = ComponentName(pointer),
            Kind = kind,
            Holder = holder,
            Position = text.Position,
        };
    }

    /// <summary>Why a reference cannot be followed, or null when it can.</summary>
    public static string? Problem(SchemaReference reference)
    {
        if (reference.Text.Length == 0)
        {
            return "it is empty. Expected a JSON pointer such as '#/components/schemas/Name'.";
        }

        if (reference.FileName.IndexOf("://", StringComparison.Ordinal) >= 0 || reference.FileName.StartsWith("urn:", StringComparison.OrdinalIgnoreCase))
        {
            return "nothing is fetched from the network. Add the document to the project and refer to it by its relative path.";
        }

        return reference.Pointer.Length > 0 && reference.Pointer[0] != '/'
            ? "what follows '#' is neither a JSON pointer nor the '$anchor' of a schema. Expected the form '#/components/schemas/Name'."
            : null;
    }

    private static string? ComponentName(string pointer)
    {
        if (!pointer.StartsWith(Components, StringComparison.Ordinal))
        {
            return null;
        }

        var name = pointer.Substring(Components.Length);
        return name.IndexOf('/') < 0 ? JsonPointer.Unescape(name) : null;
    }
}
