namespace Dash.SpecDiff.Changes;

/// <summary>What a change is listed under: an operation, a schema with a name, a C# type.</summary>
internal sealed record Subject(SubjectKind Kind, string Name)
{
    public static Subject Document { get; } = new(SubjectKind.Document, "");

    public string Title => Kind switch
    {
        SubjectKind.Operation => Name,
        SubjectKind.Webhook => "webhook " + Name,
        SubjectKind.Schema => "schema " + Name,
        SubjectKind.Type => "C# " + Name,
        _ => "document",
    };
}
