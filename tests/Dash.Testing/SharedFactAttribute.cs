namespace Dash.Testing;

/// <summary>A fact about documents in <see cref="SharedFolder"/>; skipped with a message where they are absent.</summary>
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (SharedFolder.Find() is null)
        {
            Skip = SharedFolder.Absent;
        }
    }
}
