namespace Dash.Testing;

/// <summary>A theory over documents in <see cref="SharedFolder"/>; skipped with a message where they are absent.</summary>
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute()
    {
        if (SharedFolder.Find() is null)
        {
            Skip = SharedFolder.Absent;
        }
    }
}
