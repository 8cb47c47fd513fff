using Dash.Generator.Document;
using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;
using Dash.SpecDiff.Specs;
using Dash.SpecDiff.Surface;

namespace Dash.SpecDiff.Operations;

/// <summary>Compares two documents as a whole.</summary>
internal static class DocumentComparer
{
    public static IReadOnlyList<Change> Compare(Spec old, Spec @new, DateOnly today, CancellationToken cancellationToken = default)
    {
        var log = new ChangeLog();
        var comparison = new Comparison(old, @new, log, today);
        CompareOperations(comparison, cancellationToken);
        new WebhookComparer(comparison).Compare(old.Document.Webhooks, @new.Document.Webhooks, SubjectKind.Webhook);
        SecurityComparer.CompareSchemes(comparison);
        ServerComparer.Compare(comparison, (old.Document.Servers, @new.Document.Servers), new Where(Subject.Document), comparison.Spot(old.Document.Position, @new.Document.Position));
        DescriptionComparer.Compare(comparison);
        UnusedSchemas.Compare(comparison);
        SurfaceComparer.Compare(comparison, cancellationToken);
        return log.ToList();
    }

    private static void CompareOperations(Comparison comparison, CancellationToken cancellationToken)
    {
        var operations = new OperationComparer(comparison);
        var before = ByKey(comparison.Old);
        var after = ByKey(comparison.New);
        foreach (var (key, old) in before)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (after.TryGetValue(key, out var @new))
            {
                operations.Compare(old, @new);
            }
            else
            {
                comparison.Log.Add(LifetimeComparer.Removal(comparison, old), WhereOf(old), comparison.Spot(old.Position, PathsOf(comparison.New)), "removed");
            }
        }

        foreach (var (key, @new) in after.Where(pair => !before.ContainsKey(pair.Key)))
        {
            comparison.Log.Add(OperationChecks.Added, WhereOf(@new), comparison.Spot(PathsOf(comparison.Old), @new.Position), "added");
        }
    }

    internal static Where WhereOf(Operation operation) => new(new Subject(SubjectKind.Operation, $"{operation.Method} {operation.PathTemplate}"));

    private static Dictionary<string, Operation> ByKey(Spec spec)
    {
        var operations = new Dictionary<string, Operation>(StringComparer.Ordinal);
        foreach (var operation in spec.Document.Operations)
        {
            var key = $"{operation.Method} {PathKey.Of(operation.PathTemplate)}";
            operations.TryAdd(operations.ContainsKey(key) ? $"{operation.Method} {operation.PathTemplate}" : key, operation);
        }

        return operations;
    }

    private static SourcePosition PathsOf(Spec spec) => spec.Document.Root.Find("paths")?.Position ?? spec.Document.Position;
}
