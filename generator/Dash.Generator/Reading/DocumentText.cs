using System;
using System.Globalization;
using System.Threading;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Reading.Yaml;
using Dash.Generator.Support;
using Microsoft.CodeAnalysis.Text;

namespace Dash.Generator.Reading;

/// <summary>One file, read as a tree but not yet understood: what can be done, and cached, for each file by itself.</summary>
internal sealed class DocumentText
{
    /// <summary>In characters. The largest public documents have about a third of it; beyond, the compiler itself would suffer from the code.</summary>
    internal const int LargestText = 32_000_000;

    private DocumentText(string path, JsonObject? root, EquatableArray<DiagnosticInfo> problems)
    {
        Path = path;
        Root = root;
        Problems = problems;
    }

    public string Path { get; }

    /// <summary>Null when the file is not readable, which is then among <see cref="Problems"/>.</summary>
    public JsonObject? Root { get; }

    public EquatableArray<DiagnosticInfo> Problems { get; }

    public static DocumentText Read(string path, SourceText text, CancellationToken cancellationToken) =>
        Read(path, text.ToString(), cancellationToken);

    public static DocumentText Read(string path, string text, CancellationToken cancellationToken)
    {
        var problems = new ProblemLog(path);
        if (text.Length > LargestText)
        {
            problems.Report(Descriptors.TooLarge, default, (LargestText / 1_000_000).ToString(CultureInfo.InvariantCulture));
            return new DocumentText(path, null, problems.Problems);
        }

        var root = IsYaml(path) ? YamlReader.Read(text, problems, cancellationToken) : JsonReader.Read(text, problems, cancellationToken);
        if (root is not (null or JsonObject))
        {
            problems.Report(Descriptors.NotOpenApi, root.Position, $"the file holds {root.Kind}");
        }

        return new DocumentText(path, root as JsonObject, problems.Problems);
    }

    private static bool IsYaml(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
