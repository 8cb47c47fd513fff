using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dash.Generator;

/// <summary>An additional file that is an OpenAPI document, and what the project says about it. Equal when path, text and options are.</summary>
internal sealed record DocumentSource(string Path, string Text, string? Namespace, string? Client)
{
    /// <summary>Patterns of the operations that are wanted; null for all.</summary>
    public string? Include { get; init; }

    /// <summary>Patterns of the operations that are not wanted.</summary>
    public string? Exclude { get; init; }

    /// <summary>Whether models check themselves, as the project wrote it; null for no.</summary>
    public string? Validation { get; init; }

    private const string MetadataPrefix = "build_metadata.AdditionalFiles.";

    private static readonly string[] Suffixes = [".openapi.json", ".openapi.yaml", ".openapi.yml"];

    /// <summary>Null for a file that is not meant for the generator: it has no option of it and another kind of name.</summary>
    public static DocumentSource? Create(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        var metadata = options.GetOptions(file);
        var @namespace = Option(metadata, "OpenApiNamespace");
        var client = Option(metadata, "OpenApiClient");
        var include = Option(metadata, "OpenApiInclude");
        var exclude = Option(metadata, "OpenApiExclude");
        var validation = Option(metadata, "OpenApiValidation");
        var isMeant = (@namespace ?? client ?? include ?? exclude ?? validation) is not null || HasSuffix(file.Path);
        return isMeant && file.GetText(cancellationToken) is { } text
            ? new DocumentSource(file.Path, text.ToString(), @namespace, client) { Include = include, Exclude = exclude, Validation = validation }
            : null;
    }

    private static bool HasSuffix(string path) =>
        Suffixes.Any(suffix => System.IO.Path.GetFileName(path).EndsWith(suffix, StringComparison.OrdinalIgnoreCase));

    private static string? Option(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(MetadataPrefix + name, out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;
}
