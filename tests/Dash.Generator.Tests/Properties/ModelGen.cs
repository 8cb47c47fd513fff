using Dash.Generator.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Dash.Generator.Tests.Properties;

/// <summary>Makes values of generated types: whatever a caller of the models can build, and what a service can put into them.</summary>
internal sealed class ModelGen
{
    private const int Deepest = 4;

    private readonly Dictionary<(Type Type, int Depth), Gen<object?>> _made = [];
    private readonly RecordGen _records;
    private readonly UnionGen _unions;
    private readonly TupleGen _tuples;

    public ModelGen(LoadedModels models)
    {
        Models = models;
        Heights = new ModelHeights(models);
        _records = new RecordGen(this);
        _unions = new UnionGen(this);
        _tuples = new TupleGen(this);
        Enums = new EnumGen(models);
    }

    public LoadedModels Models { get; }

    public ModelHeights Heights { get; }

    public EnumGen Enums { get; }

    public Gen<object?> Of(Type model) => Model(model, Deepest);

    /// <param name="type">What the plan says of the type.</param>
    /// <param name="actual">The type itself.</param>
    /// <param name="depth">How many models may still lie inside of each other; below zero only what has to.</param>
    public Gen<object?> Of(TypeModel type, Type actual, int depth)
    {
        if (type.Kind == TypeKind.Any)
        {
            return JsonGen.Element;
        }

        var value = Present(type, actual, depth);
        return type.HoldsNull ? OrNull(value) : value;
    }

    public static Gen<object?> OrNull(Gen<object?> value) => Gen.Frequency((1, Gen.Constant<object?>(null)), (4, value));

    private Gen<object?> Present(TypeModel type, Type actual, int depth) => type.Kind switch
    {
        TypeKind.Scalar => ScalarGen.Of(actual),
        TypeKind.OpenEnum => Enums.Of(Nullable.GetUnderlyingType(actual) ?? actual),
        TypeKind.List => CollectionGen.List(actual, item => Of(type.Element!, item, depth - 1), IsSpent(type.Element!, depth)),
        TypeKind.Map => CollectionGen.Map(actual, item => Of(type.Element!, item, depth - 1), IsSpent(type.Element!, depth)),
        TypeKind.Record or TypeKind.Union or TypeKind.Collection or TypeKind.Tuple when type.HoldsNull && depth <= 0 => Gen.Constant<object?>(null),
        TypeKind.Record or TypeKind.Union or TypeKind.Collection or TypeKind.Tuple => Model(actual, depth - 1),
        _ => throw new InvalidOperationException($"No value is made for {type.Name}."),
    };

    /// <summary>A list or map with a name is made of one without.</summary>
    private Gen<object?> Collection(Type model, TypeModel content, int depth)
    {
        var element = model.BaseType!.GenericTypeArguments[0];
        var plain = content.Kind == TypeKind.List ? typeof(IReadOnlyList<>).MakeGenericType(element) : typeof(IReadOnlyDictionary<,>).MakeGenericType(typeof(string), element);
        return Present(content, plain, depth).Select(made => Activator.CreateInstance(model, made));
    }

    private bool IsSpent(TypeModel element, int depth) => depth <= 0 || Heights.Of(element) > depth + Deepest;

    private Gen<object?> Model(Type model, int depth)
    {
        if (!_made.TryGetValue((model, depth), out var gen))
        {
            gen = Models.Records.ContainsKey(model) ? _records.Of(model, depth)
                : Models.Unions.ContainsKey(model) ? _unions.Of(model, depth)
                : Models.Tuples.ContainsKey(model) ? _tuples.Of(model, depth)
                : Collection(model, Models.Collections[model].Content, depth);
            _made.Add((model, depth), gen);
        }

        return gen;
    }
}
