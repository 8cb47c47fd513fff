using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Model;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Models;

/// <summary>The planned types that have members, variants or elements, each kind in the order of names.</summary>
internal sealed class PlannedModels
{
    private readonly List<RecordModel> _records = [];
    private readonly List<UnionModel> _unions = [];
    private readonly List<CollectionModel> _collections = [];
    private readonly List<TupleModel> _tuples = [];
    private readonly List<ValidatorModel> _validators = [];

    public EquatableArray<RecordModel> Records => Sorted(_records, static model => model.Type);

    public EquatableArray<UnionModel> Unions => Sorted(_unions, static model => model.Type);

    public EquatableArray<CollectionModel> Collections => Sorted(_collections, static model => model.Type);

    public EquatableArray<TupleModel> Tuples => Sorted(_tuples, static model => model.Type);

    public EquatableArray<ValidatorModel> Validators => Sorted(_validators, static model => model.Type);

    /// <summary>All types that read and write themselves.</summary>
    public IReadOnlyList<TypeNameModel> Types =>
    [
        .. Records.Select(static model => model.Type), .. Unions.Select(static model => model.Type),
        .. Collections.Select(static model => model.Type), .. Tuples.Select(static model => model.Type),
    ];

    public void Add(RecordModel record, ValidatorModel? validator)
    {
        _records.Add(record);
        Add(validator);
    }

    public void Add(TupleModel tuple, ValidatorModel? validator)
    {
        _tuples.Add(tuple);
        Add(validator);
    }

    public void Add(UnionModel union) => _unions.Add(union);

    public void Add(CollectionModel collection) => _collections.Add(collection);

    private void Add(ValidatorModel? validator)
    {
        if (validator is not null)
        {
            _validators.Add(validator);
        }
    }

    private static EquatableArray<T> Sorted<T>(IEnumerable<T> models, Func<T, TypeNameModel> type)
        where T : IEquatable<T> => models.OrderBy(model => type(model).FullName, StringComparer.Ordinal).ToEquatableArray();
}
