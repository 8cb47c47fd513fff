using System.Reflection;
using Dash.Generator.Model;
using Dash.Generator.Tests.Harness;

namespace Dash.Generator.Tests.Properties;

/// <summary>The models generated for documents, compiled and loaded, each type with what the plan says of it.</summary>
internal sealed class LoadedModels
{
    private LoadedModels(Assembly assembly, SdkModel model)
    {
        Records = model.Records.ToDictionary(record => Find(assembly, record.Type));
        Unions = model.Unions.ToDictionary(union => Find(assembly, union.Type));
        Collections = model.Collections.ToDictionary(collection => Find(assembly, collection.Type));
        Tuples = model.Tuples.ToDictionary(tuple => Find(assembly, tuple.Type));
        Names = model.Records.Select(static record => record.Type).Concat(model.Unions.Select(static union => union.Type))
            .Concat(model.Collections.Select(static collection => collection.Type)).Concat(model.Tuples.Select(static tuple => tuple.Type))
            .ToDictionary(name => Find(assembly, name));
        Enums = model.Enums.ToDictionary(values => Find(assembly, values.Type));
    }

    public IReadOnlyDictionary<Type, RecordModel> Records { get; }

    public IReadOnlyDictionary<Type, UnionModel> Unions { get; }

    public IReadOnlyDictionary<Type, CollectionModel> Collections { get; }

    public IReadOnlyDictionary<Type, TupleModel> Tuples { get; }

    public IReadOnlyDictionary<Type, OpenEnumModel> Enums { get; }

    /// <summary>All types that read and write themselves.</summary>
    public IReadOnlyDictionary<Type, TypeNameModel> Names { get; }

    /// <summary>The same types in a fixed order.</summary>
    public IReadOnlyList<Type> Types => [.. Names.Keys.OrderBy(static type => type.FullName, StringComparer.Ordinal)];

    public static LoadedModels Of(params SpecFile[] files)
    {
        var assembly = CompiledOutput.Load(GeneratorHarness.Run(files));
        var plan = PlanStep.Run([.. files.Select(static file => ParsedSource.Parse(new DocumentSource(file.Path, file.Text, file.Namespace, file.Client), default))], default);
        return new LoadedModels(assembly, plan.Model);
    }

    private static Type Find(Assembly assembly, TypeNameModel type) => assembly.GetType($"{type.Namespace}.{type.Name}".Replace("@", "", StringComparison.Ordinal), throwOnError: true)!;
}
