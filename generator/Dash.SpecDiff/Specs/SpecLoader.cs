using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Reading;

namespace Dash.SpecDiff.Specs;

/// <summary>Reads a document and the files it refers to with the reader of the generator.</summary>
internal static class SpecLoader
{
    /// <exception cref="SpecException">The document cannot be read, or the generator finds errors in it.</exception>
    public static Spec Load(string path, bool allowsErrors = false, CancellationToken cancellationToken = default)
    {
        var texts = new List<DocumentText> { Read(path, cancellationToken) };
        var seen = new HashSet<string>(StringComparer.Ordinal) { FileNames.Normalize(path) };
        for (var index = 0; index < texts.Count; index++)
        {
            foreach (var file in ReferencedFiles(texts[index]).Where(file => File.Exists(file) && seen.Add(file)))
            {
                texts.Add(Read(file, cancellationToken));
            }
        }

        return Understand(texts, allowsErrors, cancellationToken);
    }

    /// <summary>Reads a document that is in memory and refers to no other file.</summary>
    public static Spec Parse(string path, string text, bool allowsErrors = false) =>
        Understand([DocumentText.Read(path, text, CancellationToken.None)], allowsErrors, CancellationToken.None);

    private static Spec Understand(List<DocumentText> texts, bool allowsErrors, CancellationToken cancellationToken)
    {
        var read = DocumentReader.Read(texts, cancellationToken);
        var errors = read.Problems.Where(static problem => problem.IsError).ToList();
        var isReadable = read.Documents.Documents.Any(document => document.Path == texts[0].Path);
        if (!isReadable || (errors.Count > 0 && !allowsErrors))
        {
            throw new SpecException([.. errors.Select(Describe)]);
        }

        return new Spec(read.Documents);
    }

    private static DocumentText Read(string path, CancellationToken cancellationToken)
    {
        try
        {
            return DocumentText.Read(path, File.ReadAllText(path), cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new SpecException([$"{path}(1,1): error: The file cannot be read. {failure.Message} Give the path of an OpenAPI document in JSON or YAML."]);
        }
    }

    private static string Describe(DiagnosticInfo problem)
    {
        var diagnostic = problem.ToDiagnostic();
        var place = new Place(problem.Path, problem.Position.Line + 1, problem.Position.Column + 1);
        return $"{place}: error {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }

    private static IEnumerable<string> ReferencedFiles(DocumentText text) =>
        text.Root is null
            ? []
            : References(text.Root)
                .Select(static reference => reference.Split('#')[0])
                .Where(static file => file.Length > 0 && !file.Contains("://", StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal)
                .Select(file => FileNames.Resolve(text.Path, Uri.UnescapeDataString(file)));

    private static IEnumerable<string> References(JsonNode root)
    {
        var open = new Stack<JsonNode>([root]);
        while (open.TryPop(out var node))
        {
            foreach (var child in node is JsonObject members ? members.Members.Select(static member => member.Value) : (node as JsonArray)?.Items ?? [])
            {
                open.Push(child);
            }

            if (node is JsonObject holder && holder["$ref"] is JsonString reference)
            {
                yield return reference.Value;
            }
        }
    }
}
