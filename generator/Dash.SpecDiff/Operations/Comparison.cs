using Dash.Generator.Document;
using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;
using Dash.SpecDiff.Schemas;
using Dash.SpecDiff.Specs;

namespace Dash.SpecDiff.Operations;

/// <summary>What everything that compares parts of two documents shares.</summary>
internal sealed class Comparison(Spec old, Spec @new, ChangeLog log, DateOnly today)
{
    public Spec Old => old;

    public Spec New => @new;

    public ChangeLog Log => log;

    /// <summary>Decides whether an announced end has come.</summary>
    public DateOnly Today => today;

    public SchemaComparer Schemas { get; } = new(old, @new, log);

    public Spot Spot(SourcePosition before, SourcePosition after) => new(old.At(before), @new.At(after));

    /// <summary>A schema that is not written describes any value.</summary>
    public void CompareSchemas(Schema? before, Schema? after, Flow flow, (Where Where, SourcePosition Old, SourcePosition New) place)
    {
        if (before is not null || after is not null)
        {
            Schemas.Compare(before ?? new Schema { Position = place.Old }, after ?? new Schema { Position = place.New }, flow, place.Where);
        }
    }

    /// <summary>Compares what only people read, where the text behind both sides is known.</summary>
    public void CompareWords(JsonObject? before, JsonObject? after, Where where, Spot spot)
    {
        if (before is not null && after is not null)
        {
            new WordComparer(log, spot, where).Compare(before, after);
        }
    }
}
