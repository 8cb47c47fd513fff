using Dash.SpecDiff.Checks;

namespace Dash.SpecDiff.Operations;

/// <summary>Compares what an operation is sent.</summary>
internal sealed class BodyComparer(Comparison comparison)
{
    private readonly ContentComparer _contents = new(comparison);

    public void Compare(OperationPair pair)
    {
        var (old, @new) = (pair.Old.RequestBody, pair.New.RequestBody);
        var where = pair.Where.At("request body");
        if (old is null || @new is null)
        {
            if (old is not null || @new is not null)
            {
                var check = @new is null ? BodyChecks.Removed : @new.Required ? BodyChecks.RequiredAdded : BodyChecks.OptionalAdded;
                comparison.Log.Add(check, where, pair.At("requestBody"), @new is null ? "removed" : @new.Required ? "required body added" : "optional body added");
            }

            return;
        }

        var spot = comparison.Spot(old.Position, @new.Position);
        if (old.Required != @new.Required)
        {
            comparison.Log.Add(@new.Required ? BodyChecks.BecameRequired : BodyChecks.BecameOptional, where, spot, @new.Required ? "optional → required" : "required → optional");
        }

        _contents.Compare((old.Contents, @new.Contents), Flow.Request, where, spot);
        comparison.CompareWords(comparison.Old.Nodes.ObjectAt(old.Position), comparison.New.Nodes.ObjectAt(@new.Position), where, spot);
    }
}
