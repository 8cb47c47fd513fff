using NJsonSchema;
using NJsonSchema.Validation;

namespace Dash.Sandbox.Specification;

/// <summary>Puts NJsonSchema's findings into sentences that name the member, what was expected and what to do.</summary>
internal static class ViolationReader
{
    public static IEnumerable<Violation> Read(ValidationError error) => error switch
    {
        ChildSchemaValidationError child => child.Errors.Values.SelectMany(errors => errors).SelectMany(Read),
        _ => [new Violation(FieldOf(error), Describe(error))],
    };

    private static string FieldOf(ValidationError error)
    {
        var path = (error.Path ?? "").TrimStart('#', '/');
        return path.Length == 0 ? error.Property ?? "body" : path;
    }

    private static string Describe(ValidationError error)
    {
        var schema = error.Schema;
        return error.Kind switch
        {
            ValidationErrorKind.PropertyRequired => "Missing data for required field.",
            ValidationErrorKind.NoAdditionalPropertiesAllowed => DescribeUnknown(error),
            ValidationErrorKind.NotInEnumeration => $"Not a valid choice. Expected one of: {string.Join(", ", schema.Enumeration.Select(value => value ?? "null"))}.",
            ValidationErrorKind.StringTooLong => $"Longer than the maximum length {schema.MaxLength}.",
            ValidationErrorKind.StringTooShort => $"Shorter than the minimum length {schema.MinLength}.",
            ValidationErrorKind.TooManyItems => $"More than the {schema.MaxItems} items allowed.",
            ValidationErrorKind.TooFewItems => $"Fewer than the {schema.MinItems} items required.",
            ValidationErrorKind.NumberTooSmall => $"Below the minimum {schema.Minimum}.",
            ValidationErrorKind.NumberTooBig or ValidationErrorKind.IntegerTooBig => $"Above the maximum {schema.Maximum}.",
            ValidationErrorKind.DateTimeExpected or ValidationErrorKind.DateExpected or ValidationErrorKind.UriExpected
                or ValidationErrorKind.UuidExpected or ValidationErrorKind.GuidExpected => $"Not valid. Expected the format {FormatOf(schema)}.",
            ValidationErrorKind.NoTypeValidates => $"Not valid. Expected {TypesOf(schema)}{(schema.Format is null ? "" : $" in the format {FormatOf(schema)}")}.",
            _ => DescribeType(error),
        };
    }

    private static string DescribeType(ValidationError error) => error.Kind.ToString() is var kind && kind.EndsWith("Expected", StringComparison.Ordinal)
        ? $"Wrong type. Expected {TypesOf(error.Schema)}."
        : $"Not valid ({kind}).";

    private static string DescribeUnknown(ValidationError error) =>
        error.Schema.ExtensionData?.TryGetValue(SchemaFlattener.LeftOut, out var names) == true
        && names is System.Collections.IEnumerable list && list.Cast<object>().Any(name => name.ToString() == error.Property)
            ? "Read-only field: it is answered, never sent here. Leave it out of the request."
            : $"Invalid platform field: '{error.Property}' does not exist here.";

    private static string FormatOf(JsonSchema schema) => schema.Format switch
    {
        "date-time" => "ISO 8601 date-time, for example 2026-03-10T15:00:00Z",
        "date" => "ISO 8601 date, for example 2026-03-10",
        "uri" => "absolute URL, for example https://example.com/page",
        "uuid" => "UUID",
        var other => other,
    };

    private static string TypesOf(JsonSchema schema) => schema.Type.ToString().ToLowerInvariant().Replace(", ", " or ", StringComparison.Ordinal);
}
