namespace Dash.Testing;

/// <summary>A theory over the documents of <see cref="DocumentFolder"/>; skipped with a message where none are given.</summary>
public sealed class DocumentTheoryAttribute : TheoryAttribute
{
    public DocumentTheoryAttribute()
    {
        if (DocumentFolder.Find() is null)
        {
            Skip = DocumentFolder.Absent;
        }
    }
}
