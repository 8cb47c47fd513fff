using System.Globalization;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Types;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Operations;

/// <summary>Turns a default of the document into a C# constant where the type has constants.</summary>
internal static class DefaultValue
{
    /// <summary>The constant, or null when there is none or the value does not fit the type.</summary>
    public static string? Of(TypeModel type, JsonNode? value) => value switch
    {
        JsonBoolean boolean when type == TypeModels.Boolean => boolean.Value ? "true" : "false",
        JsonString text when type == TypeModels.String => CSharpLiteral.String(text.Value),
        JsonNumber number => Number(type, number.Text),
        _ => null,
    };

    private static string? Number(TypeModel type, string text)
    {
        if (type == TypeModels.Int32)
        {
            return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? text : null;
        }

        if (type == TypeModels.Int64)
        {
            return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? text + "L" : null;
        }

        if (type == TypeModels.Decimal)
        {
            return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? text + "m" : null;
        }

        return Real(type, text);
    }

    private static string? Real(TypeModel type, string text)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || double.IsInfinity(value))
        {
            return null;
        }

        if (type == TypeModels.Double)
        {
            return text + "d";
        }

        return type == TypeModels.Single && !float.IsInfinity((float)value) ? text + "f" : null;
    }
}
