using Microsoft.CodeAnalysis;

namespace Dash.Generator.Diagnostics;

/// <summary>
/// What reading a document can complain about, DASH001 to DASH049. Ids are never reused; each has a row in docs/diagnostics.md.
/// The place is carried by the location, so the messages say what is wrong, what was expected and what to do.
/// </summary>
internal static class Descriptors
{
    internal const string Category = "OpenApi";

    public static readonly DiagnosticDescriptor JsonSyntax = Error(
        "DASH001", "The document is not valid JSON", "This is not valid JSON: {0}");

    public static readonly DiagnosticDescriptor DuplicateMember = Error(
        "DASH002", "A name is written twice", "The object already has a member '{0}' in line {1}. Remove or rename one of the two.");

    public static readonly DiagnosticDescriptor TooDeep = Error(
        "DASH003", "The document is nested too deeply", "Objects and arrays are nested more than {0} levels deep. Move the inner schemas to 'components/schemas' and refer to them.");

    public static readonly DiagnosticDescriptor NotOpenApi = Error(
        "DASH005", "The file is not an OpenAPI document", "This is not an OpenAPI document: {0}. Expected an object with \"openapi\": \"3.1.0\", or take the file out of the generator's AdditionalFiles.");

    public static readonly DiagnosticDescriptor SwaggerVersion = Error(
        "DASH006", "Swagger 2.0 is not read", "This is a Swagger {0} document, and only OpenAPI 3.0, 3.1 and 3.2 are read. Convert it to OpenAPI 3 first, for example with the converter of editor.swagger.io.");

    public static readonly DiagnosticDescriptor UnknownVersion = Error(
        "DASH007", "The OpenAPI version is not known", "OpenAPI version '{0}' is not known. Expected 3.0.x, 3.1.x or 3.2.x.");

    public static readonly DiagnosticDescriptor MissingMember = Error(
        "DASH008", "A required member is missing", "{0} has no '{1}'. Add it: {2}.");

    public static readonly DiagnosticDescriptor WrongKind = Error(
        "DASH009", "A value is of the wrong kind", "'{0}' must be {1}, but {2} is written here");

    public static readonly DiagnosticDescriptor UnknownType = Warning(
        "DASH010", "A type is not known", "'{0}' is not a type. The value counts as any JSON. Expected string, number, integer, boolean, array, object or null.{1}");

    public static readonly DiagnosticDescriptor UnknownValue = Error(
        "DASH011", "A value is not one of the allowed ones", "'{0}' is not a value of '{1}'. Expected {2}.{3}");

    public static readonly DiagnosticDescriptor UnknownKeyword = Warning(
        "DASH012", "A keyword is not known", "'{0}' is not a keyword of {1}, so it has no effect. Did you mean '{2}'? Correct it, remove it, or begin it with 'x-' if it is an extension.");

    public static readonly DiagnosticDescriptor BadReference = Error(
        "DASH013", "A reference cannot be followed", "The reference '{0}' cannot be followed: {1}");

    public static readonly DiagnosticDescriptor DanglingReference = Information(
        "DASH014", "A reference leads nowhere", "Nothing stands at '{0}'{1}, so what refers to it is left out or any JSON.{2} Correct the reference or add what it names.");

    public static readonly DiagnosticDescriptor ReferencedFileMissing = Error(
        "DASH015", "A referenced file is not part of the compilation", "The reference '{0}' names the file '{1}', which is not among the generator's AdditionalFiles.{2} Add it to the project, or correct the reference.");

    public static readonly DiagnosticDescriptor ReferenceIsNoSchema = Warning(
        "DASH016", "A reference does not lead to a schema", "The reference '{0}' leads to something that is not used as a schema, so the value is any JSON. Expected a schema, such as '#/components/schemas/Name'.");

    public static readonly DiagnosticDescriptor ReferenceCycle = Warning(
        "DASH017", "References go round in a circle", "The reference '{0}' comes back to itself without ever reaching a value, so the value is any JSON. Let one of the schemas on the way say what it is.");

    public static readonly DiagnosticDescriptor DuplicateOperationId = Information(
        "DASH018", "An operationId is used twice", "The operationId '{0}' is already used by {1}, so the name of this method gets a number. Give each operation its own.");

    public static readonly DiagnosticDescriptor PathParameterMissing = Information(
        "DASH019", "A path has a hole without a parameter", "The path '{0}' has a hole '{{{1}}}', but the operation declares no parameter '{1}' with \"in\": \"path\".{2} The method takes it as text. Declare it here or on the path.");

    public static readonly DiagnosticDescriptor PathParameterUnused = Information(
        "DASH020", "A path parameter has no hole in its path", "The parameter '{0}' stands in the path, but the path '{1}' has no hole '{{{0}}}', so it is ignored. Add the hole or remove the parameter.");

    public static readonly DiagnosticDescriptor DuplicateParameter = Information(
        "DASH021", "A parameter is declared twice", "The {0} parameter '{1}' is declared twice in this list, and the first one counts. Remove or rename one of the two.");

    public static readonly DiagnosticDescriptor BadPath = Error(
        "DASH022", "A path is not well formed", "The path '{0}' is not well formed: {1}");

    public static readonly DiagnosticDescriptor BadStatus = Warning(
        "DASH023", "A response status is not well formed", "'{0}' is not a response status, so the response is left out. Expected three digits such as \"200\", a range such as \"4XX\", or \"default\".");

    public static readonly DiagnosticDescriptor NotGenerated = Warning(
        "DASH024", "Part of the document is not generated", "'{0}' is not generated: {1}");

    public static readonly DiagnosticDescriptor NotEnforced = Information(
        "DASH025", "A constraint is not checked", "'{0}' narrows the values of this schema. The generated types do not check it, so the server will.");

    public static readonly DiagnosticDescriptor NoEffectBesideReference = Information(
        "DASH026", "A keyword beside a reference has no effect", "'{0}' stands beside '$ref', where OpenAPI {1} gives it no meaning, so it is ignored. Remove it, or wrap the reference in 'allOf'.");

    public static readonly DiagnosticDescriptor NullableIn31 = Information(
        "DASH027", "'nullable' belongs to OpenAPI 3.0", "OpenAPI 3.1 has no 'nullable'. It is honoured here, but other tools will ignore it: write \"type\": [\"…\", \"null\"] instead.");

    public static readonly DiagnosticDescriptor EnumNames = Warning(
        "DASH028", "The names of an enum do not fit its values", "'{0}' has {1} entries, but the enum has {2} values, so it is ignored. Write one entry for each value.");

    public static readonly DiagnosticDescriptor EnumValues = Information(
        "DASH029", "An enum is empty or repeats a value", "{0} Remove it.");

    public static readonly DiagnosticDescriptor HeaderParameterIgnored = Information(
        "DASH030", "A header parameter is ignored", "OpenAPI ignores a header parameter named '{0}': the header is set from {1}. Remove the parameter.");

    public static readonly DiagnosticDescriptor PathParameterOptional = Information(
        "DASH031", "A path parameter is not marked required", "The path parameter '{0}' is treated as required, since a path cannot be sent with a hole. Add \"required\": true.");

    public static readonly DiagnosticDescriptor TooManyProblems = Information(
        "DASH032", "The document has too many problems of one kind", "More than {0} problems {1} were found, the rest of them is not shown. Correct these first.");

    public static readonly DiagnosticDescriptor ForeignKeyword = Information(
        "DASH033", "A keyword is foreign to OpenAPI", "'{0}' is not a keyword of {1}, so it has no effect. Remove it, or begin it with 'x-' if it is an extension.");

    public static readonly DiagnosticDescriptor HalfSurrogatePair = Error(
        "DASH034", "A text cannot be sent", "'{0}' holds half a surrogate pair, which UTF-8 has no form for, so it can be neither sent nor found in an answer. Write both halves, or correct the escape.");

    public static readonly DiagnosticDescriptor YamlSyntax = Error(
        "DASH035", "The document is not valid YAML", "This is not valid YAML: {0}");

    public static readonly DiagnosticDescriptor YamlTab = Error(
        "DASH036", "A tab indents a line", "A tab indents this line. YAML allows spaces only: replace each tab.");

    public static readonly DiagnosticDescriptor YamlAlias = Error(
        "DASH037", "An alias cannot be followed", "This alias cannot be followed: {0}");

    public static readonly DiagnosticDescriptor YamlTooManyCopies = Error(
        "DASH038", "Aliases make the document too large", "The aliases of this document stand for more than {0} million values. Put what is repeated into 'components' and refer to it with $ref.");

    public static readonly DiagnosticDescriptor YamlSeveralDocuments = Error(
        "DASH039", "The file holds several documents", "A second document begins here. Put each document into a file of its own.");

    public static readonly DiagnosticDescriptor TooLarge = Error(
        "DASH040", "The document is too large", "The document has more than {0} million characters. Split it into documents that refer to each other, or give the generator an extract of it.");

    public static readonly DiagnosticDescriptor YamlKey = Error(
        "DASH041", "A key is not a scalar", "{0} stands here as a key, and a name is text. Quote it if the brackets belong to the name.");

    public static readonly DiagnosticDescriptor DividedMember = Information(
        "DASH042", "A member is written in two parts", "The object already has a member '{0}' in line {1}. The two share no name, so they are read as one: write them together.");

    private static DiagnosticDescriptor Error(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Information(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true);
}
