namespace Dash.SpecDiff.Changes;

/// <summary>What a change is listed under.</summary>
internal enum SubjectKind
{
    Document,
    Operation,
    Webhook,
    Schema,
    Type,
}
