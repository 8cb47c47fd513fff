using Dash.Generator.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Dash.Generator.Tests.Properties;

/// <summary>Values of arrays whose positions have types of their own: the last positions may be left out, and items may follow behind them.</summary>
internal sealed class TupleGen(ModelGen values)
{
    public Gen<object?> Of(Type tuple, int depth)
    {
        var model = values.Models.Tuples[tuple];
        var properties = model.Positions.Select(position => RecordGen.PropertyOf(tuple, position.Name)).ToArray();
        var reachable = model.RequiredCount + model.Positions.Skip(model.RequiredCount).TakeWhile(position => depth > 0 && values.Heights.Of(position.Type) <= depth).Count();
        var positions = Gen.CollectToArray(model.Positions.Take(reachable).Select((position, index) => Position(position, properties[index].PropertyType, depth)));
        var further = RecordGen.PropertyOf(tuple, model.FurtherItems);
        var item = further.PropertyType.GenericTypeArguments[0];
        var items = depth > 0 && reachable == properties.Length
            ? values.Of(model.Further, item, depth - 1).ListOf().Select(made => CollectionGen.ToArray([.. made.Take(3)], item))
            : Gen.Constant(CollectionGen.ToArray([], item));
        return Gen.Choose(model.RequiredCount, reachable + 1).Zip(positions.Zip(items)).Select(made => (object?)Build(made.Item1, made.Item2.Item1, made.Item2.Item2));

        object Build(int count, object?[] set, Array others)
        {
            var result = Activator.CreateInstance(tuple)!;
            for (var index = 0; index < Math.Min(count, set.Length); index++)
            {
                properties[index].SetValue(result, set[index]);
            }

            if (count > set.Length && others.Length > 0)
            {
                further.SetValue(result, others);
            }

            return result;
        }
    }

    private Gen<object?> Position(MemberModel position, Type type, int depth) => position.Presence switch
    {
        MemberPresence.RequiredNullable => ModelGen.OrNull(values.Of(position.Type, type, depth)),
        MemberPresence.OptionalNullable => ModelGen.OrNull(values.Of(position.Type, type.GenericTypeArguments[0], depth)).Select(made => Activator.CreateInstance(type, made)),
        _ => values.Of(position.Type, type, depth),
    };
}
