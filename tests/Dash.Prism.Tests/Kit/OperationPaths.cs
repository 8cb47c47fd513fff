using Dash.Spec.Tests;

namespace Dash.Prism.Tests.Kit;

/// <summary>Which operation of a document a request is for.</summary>
internal static class OperationPaths
{
    // A path that is written out stands before one with a parameter in the same place.
    private static readonly ILookup<string, (string Id, string Method, string[] Path)> operations = SpecFolder.AllOperations()
        .OrderBy(operation => operation.Path.Count(character => character == '{'))
        .ToLookup(operation => operation.Body.File, operation => (operation.Id, operation.Method, operation.Path.Split('/')), StringComparer.Ordinal);

    public static string? Find(string document, string method, string path)
    {
        var parts = path.Split('/');
        return operations[document].FirstOrDefault(operation => operation.Method == method && Fits(operation.Path, parts)).Id;
    }

    private static bool Fits(string[] template, string[] path) =>
        template.Length == path.Length && template.Zip(path).All(pair => pair.First == pair.Second || (pair.First.StartsWith('{') && pair.Second.Length > 0));
}
