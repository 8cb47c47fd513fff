using System.Threading;
using Dash.Generator.Planning.Schemas;
using Dash.Generator.Planning.Types;
using Dash.Generator.Planning.Validation;

namespace Dash.Generator.Planning.Models;

/// <summary>Plans every type that has been asked for, and those that these ask for in turn.</summary>
internal sealed class ModelPlanner(TypePlanner types, RecordPlanner records, UnionPlanner unions, ValidatorPlanner validators)
{
    private readonly CollectionPlanner _collections = new(types, validators);
    private readonly TuplePlanner _tuples = new(types.Graph, types, records);

    public PlannedModels PlanAll(CancellationToken cancellationToken)
    {
        var planned = new PlannedModels();
        while (types.Models.Records.TryTake(out var record))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Plan(record!, planned);
        }

        return planned;
    }

    private void Plan(PlannedRecord record, PlannedModels planned)
    {
        if (types.Unions.IsUnion(record.Schema))
        {
            planned.Add(unions.Plan(record));
        }
        else if (types.Models.Cycles.Contains(record.Schema))
        {
            planned.Add(_collections.Plan(record));
        }
        else if (SchemaFacts.IsTuple(record.Schema))
        {
            var tuple = _tuples.Plan(record);
            planned.Add(tuple, validators.Plan(record, tuple));
        }
        else
        {
            var model = records.Plan(record);
            planned.Add(model, validators.Plan(record, model));
        }
    }
}
