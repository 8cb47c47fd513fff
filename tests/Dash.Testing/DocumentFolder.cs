using System.Text.RegularExpressions;

namespace Dash.Testing;

/// <summary>Documents that somebody wants to try: every OpenAPI document below the folder that <c>DASH_DOCUMENTS</c> names.</summary>
public static partial class DocumentFolder
{
    public const string Absent = "DASH_DOCUMENTS is not set. Set it to a folder, and every OpenAPI document below it is generated and compiled.";

    private static readonly string[] Extensions = [".json", ".yaml", ".yml"];

    public static string? Find() => Environment.GetEnvironmentVariable("DASH_DOCUMENTS") is { Length: > 0 } path && Directory.Exists(path) ? path : null;

    /// <summary>The paths of the documents, from the folder on.</summary>
    public static IReadOnlyList<string> Documents()
    {
        var folder = Find() ?? throw new DirectoryNotFoundException(Absent);
        return
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(static path => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && Version().IsMatch(File.ReadAllText(path)))
                .Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal),
        ];
    }

    public static string PathTo(string document) => Path.Combine(Find()!, document);

    [GeneratedRegex(@"(^|[{,]\s*|\n)[""']?(openapi|swagger)[""']?\s*:\s*[""']?[0-9]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Version();
}
