using Dash.Runtime.Json;
using Dash.Runtime.Parameters;

namespace Dash.Runtime.Bodies;

/// <summary>Objects as <c>application/x-www-form-urlencoded</c>, in a body or as a whole query.</summary>
internal static class UrlEncodedForm
{
    internal const string MediaType = "application/x-www-form-urlencoded";

    internal static string Write<T, TCodec>(T value, ReadOnlySpan<FormField> rules)
        where TCodec : IJsonCodec<T> =>
        string.Join('&', FormEntries.Of(JsonForm.Of<T, TCodec>(value), rules).Select(static entry => $"{Escaping.Strict(entry.Field.Name)}={Value(entry)}"));

    private static string Value(FormEntry entry) => entry.Field.Escape(entry.AllowReserved
        ? static (text, delimiter) => Escaping.Reserved(text, isPath: false, delimiter)
        : static (text, _) => Escaping.Strict(text));
}
