using Dash.Generator.Document;
using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;

namespace Dash.SpecDiff.Operations;

/// <summary>Compares what the service sends by itself: its body travels to the caller, like that of an answer.</summary>
internal sealed class WebhookComparer(Comparison comparison)
{
    private readonly ContentComparer _contents = new(comparison);

    /// <summary>Webhooks of the document, or the callbacks of one operation.</summary>
    public void Compare(IReadOnlyList<Webhook> old, IReadOnlyList<Webhook> @new, SubjectKind kind, OperationPair? owner = null)
    {
        var before = ByKey(old);
        var after = ByKey(@new);
        foreach (var (key, webhook) in before)
        {
            if (after.TryGetValue(key, out var successor))
            {
                Compare(webhook, successor, WhereOf(key, kind, owner));
            }
            else
            {
                var check = owner is null ? OperationChecks.WebhookRemoved : OperationChecks.CallbackRemoved;
                comparison.Log.Add(check, WhereOf(key, kind, owner), new Spot(comparison.Old.At(webhook.Operation.Position), owner?.Spot.New ?? comparison.New.At(comparison.New.Document.Position)), "removed");
            }
        }

        foreach (var (key, webhook) in after.Where(pair => !before.ContainsKey(pair.Key)))
        {
            var check = owner is null ? OperationChecks.WebhookAdded : OperationChecks.CallbackAdded;
            comparison.Log.Add(check, WhereOf(key, kind, owner), new Spot(owner?.Spot.Old ?? comparison.Old.At(comparison.Old.Document.Position), comparison.New.At(webhook.Operation.Position)), "added");
        }
    }

    private static Where WhereOf(string key, SubjectKind kind, OperationPair? owner) => owner is null ? new Where(new Subject(kind, key)) : owner.Where.At("callback " + key);

    private static Dictionary<string, Webhook> ByKey(IReadOnlyList<Webhook> webhooks)
    {
        var byKey = new Dictionary<string, Webhook>(StringComparer.Ordinal);
        foreach (var webhook in webhooks)
        {
            byKey.TryAdd($"{webhook.Name} {webhook.Operation.Method}", webhook);
        }

        return byKey;
    }

    private void Compare(Webhook old, Webhook @new, Where where)
    {
        var (before, after) = (old.Operation.RequestBody, @new.Operation.RequestBody);
        var spot = comparison.Spot(before?.Position ?? old.Operation.Position, after?.Position ?? @new.Operation.Position);
        _contents.Compare((before?.Contents ?? [], after?.Contents ?? []), Flow.Response, where.At("body"), spot);
        var pair = OperationPair.Of(comparison, old.Operation, @new.Operation, where);
        comparison.CompareWords(pair.OldNode, pair.NewNode, where, pair.Spot);
        if (old.Operation.Deprecated != @new.Operation.Deprecated)
        {
            LifetimeComparer.Compare(comparison, pair);
        }
    }
}
