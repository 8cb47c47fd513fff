using System;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Finds out which OpenAPI a document is written in.</summary>
internal static class VersionReader
{
    /// <summary>The version, or null when the document cannot be read, which is reported.</summary>
    public static string? Read(JsonObject root, ProblemLog problems)
    {
        if (root["swagger"] is { } swagger)
        {
            problems.Report(Descriptors.SwaggerVersion, swagger.Position, (swagger as JsonString)?.Value ?? "2.0");
            return null;
        }

        switch (root["openapi"])
        {
            case JsonString version when IsKnown(version.Value):
                return version.Value;
            case JsonString version:
                problems.Report(Descriptors.UnknownVersion, version.Position, version.Value);
                return null;
            case null:
                problems.Report(Descriptors.NotOpenApi, root.Position, "it has no member 'openapi'");
                return null;
            case var other:
                problems.Report(Descriptors.WrongKind, other.Position, "openapi", "a string", other.Kind);
                return null;
        }
    }

    private static bool IsKnown(string version) =>
        version.StartsWith("3.0.", StringComparison.Ordinal) || version.StartsWith("3.1.", StringComparison.Ordinal) || version.StartsWith("3.2.", StringComparison.Ordinal);
}
