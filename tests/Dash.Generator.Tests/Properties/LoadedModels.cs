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
        Enums = model.Enums.ToDictionary(values => Find(assembly, values.Type));
    }

    public IReadOnlyDictionary<Type, RecordModel> Records { get; }

    public IReadOnlyDictionary<Type, UnionModel> Unions { get; }

    public IReadOnlyDictionary<Type, OpenEnumModel> Enums { get; }

    /// <summary>Records and unions in a fixed order.</summary>
    public IReadOnlyList<Type> Types => [.. Records.Keys.Concat(Unions.Keys).OrderBy(static type => type.FullName, StringComparer.Ordinal)];

    public static LoadedModels Of(params SpecFile[] files)
    {
        var assembly = CompiledOutput.Load(GeneratorHarness.Run(files));
        var plan = PlanStep.Run([.. files.Select(static file => ParsedSource.Parse(new DocumentSource(file.Path, file.Text, file.Namespace, file.Client), default))], default);
        return new LoadedModels(assembly, plan.Model);
    }

    private static Type Find(Assembly assembly, TypeNameModel type) => assembly.GetType($"{type.Namespace}.{type.Name}".Replace("@", "", StringComparison.Ordinal), throwOnError: true)!;
}
