using Dash.Generator.Document;
using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;

namespace Dash.SpecDiff.Operations;

/// <summary>Compares one operation in all its parts.</summary>
internal sealed class OperationComparer(Comparison comparison)
{
    private readonly ParameterComparer _parameters = new(comparison);
    private readonly BodyComparer _bodies = new(comparison);
    private readonly ResponseComparer _responses = new(comparison);
    private readonly WebhookComparer _callbacks = new(comparison);

    public void Compare(Operation old, Operation @new)
    {
        var pair = OperationPair.Of(comparison, old, @new, DocumentComparer.WhereOf(@new));
        CompareNames(pair);
        LifetimeComparer.Compare(comparison, pair);
        _parameters.Compare(pair);
        _bodies.Compare(pair);
        _responses.Compare(pair);
        SecurityComparer.Compare(comparison, pair);
        if (old.Servers.Count + @new.Servers.Count > 0)
        {
            var servers = (Effective(old, comparison.Old.Document), Effective(@new, comparison.New.Document));
            ServerComparer.Compare(comparison, servers, pair.Where, pair.At("servers"));
        }

        _callbacks.Compare(old.Callbacks, @new.Callbacks, SubjectKind.Operation, pair);
        comparison.CompareWords(pair.OldNode, pair.NewNode, pair.Where, pair.Spot);
    }

    private static IReadOnlyList<Server> Effective(Operation operation, ApiDocument document) => operation.Servers.Count > 0 ? operation.Servers : document.Servers;

    private void CompareNames(OperationPair pair)
    {
        var (old, @new) = (pair.Old.OperationId?.Value, pair.New.OperationId?.Value);
        if (old != @new)
        {
            comparison.Log.Add(OperationChecks.IdChanged, pair.Where, pair.At("operationId"), $"operationId {old ?? "none"} → {@new ?? "none"}");
        }

        var (oldTags, newTags) = (Tags(pair.Old), Tags(pair.New));
        if (oldTags != newTags)
        {
            comparison.Log.Add(OperationChecks.TagsChanged, pair.Where, pair.At("tags"), $"tags {oldTags} → {newTags}");
        }
    }

    private static string Tags(Operation operation) =>
        operation.Tags.Count == 0 ? "none" : string.Join(", ", operation.Tags.Select(static tag => tag.Value));
}
