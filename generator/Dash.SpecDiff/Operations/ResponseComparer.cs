using Dash.Generator.Document;
using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;

namespace Dash.SpecDiff.Operations;

/// <summary>Compares the answers of an operation by their status.</summary>
internal sealed class ResponseComparer(Comparison comparison)
{
    private readonly ContentComparer _contents = new(comparison);
    private readonly HeaderComparer _headers = new(comparison);

    public void Compare(OperationPair pair)
    {
        var before = pair.Old.Responses.DistinctBy(static response => response.Status).ToDictionary(static response => response.Status, StringComparer.Ordinal);
        var after = pair.New.Responses.DistinctBy(static response => response.Status).ToDictionary(static response => response.Status, StringComparer.Ordinal);
        foreach (var (status, old) in before)
        {
            var where = pair.Where.At("response " + status);
            if (after.TryGetValue(status, out var @new))
            {
                Compare(old, @new, where);
            }
            else
            {
                comparison.Log.Add(IsSuccess(status) ? ResponseChecks.SuccessRemoved : ResponseChecks.ErrorRemoved, where, new Spot(comparison.Old.At(old.Position), pair.At("responses").New), "removed");
            }
        }

        foreach (var (status, @new) in after.Where(pair => !before.ContainsKey(pair.Key)))
        {
            var spot = new Spot(pair.At("responses").Old, comparison.New.At(@new.Position));
            comparison.Log.Add(IsSuccess(status) ? ResponseChecks.SuccessAdded : ResponseChecks.ErrorAdded, pair.Where.At("response " + status), spot, "added");
        }
    }

    private static bool IsSuccess(string status) => status.StartsWith('2') || status.StartsWith('3') || status.StartsWith('1');

    private void Compare(Response old, Response @new, Where where)
    {
        var spot = comparison.Spot(old.Position, @new.Position);
        _contents.Compare((old.Contents, @new.Contents), Flow.Response, where.At("body"), spot);
        _headers.Compare((old.Headers, @new.Headers), where, spot);
        comparison.CompareWords(comparison.Old.Nodes.MemberAt(old.Position), comparison.New.Nodes.MemberAt(@new.Position), where, spot);
    }
}
