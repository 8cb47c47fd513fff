using System.Collections.Generic;
using Dash.Generator.Document;
using Dash.Generator.Model;

namespace Dash.Generator.Planning.Schemas;

/// <summary>What texts and numbers of a schema look like, and which of these forms no value has both of.</summary>
internal static class ValueForms
{
    private static readonly Dictionary<string, ValueForm> OfFormat = new(System.StringComparer.Ordinal)
    {
        ["ipv4"] = ValueForm.IPv4, ["ipv6"] = ValueForm.IPv6, ["uuid"] = ValueForm.Uuid, ["guid"] = ValueForm.Uuid, ["date"] = ValueForm.Date,
        ["date-time"] = ValueForm.DateTime, ["time"] = ValueForm.Time, ["duration"] = ValueForm.Duration, ["uri"] = ValueForm.Uri, ["url"] = ValueForm.Uri,
        ["email"] = ValueForm.Email,
    };

    public static ValueForm Of(Schema terminal) => terminal.EnumValues.Count > 0 || terminal.Types.Count != 1 ? ValueForm.Any : terminal.Types[0] switch
    {
        "integer" => ValueForm.Integer,
        "number" => ValueForm.Fraction,
        "string" when terminal.Format is { } format && OfFormat.TryGetValue(format, out var form) => form,
        _ => ValueForm.Any,
    };

    /// <summary>An address such as <c>fe80::1</c> is a URI as well, and so is <c>mailto:a@b</c>, near to an email.</summary>
    public static bool Exclude(ValueForm first, ValueForm second) => first != second && first != ValueForm.Any && second != ValueForm.Any
        && !(first is ValueForm.Uri && second is ValueForm.IPv6 or ValueForm.Email) && !(second is ValueForm.Uri && first is ValueForm.IPv6 or ValueForm.Email);
}
