namespace Dash.Scheduling;

/// <summary>The word lists that ship inside this library.</summary>
internal static class TextResource
{
    /// <summary>The lines of a list, without its comments.</summary>
    public static IReadOnlyList<string> Lines(string name)
    {
        var resource = "Dash.Scheduling.Text." + name;
        using var stream = typeof(TextResource).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing from the library.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#'))];
    }
}
