using Dash.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dash.Generator.Tests.Properties;

/// <summary>Holds every model of some documents against the properties that reading and writing have, with generated values.</summary>
/// <remarks><c>DASH_PROPERTY_SEED</c> gives other values than usual; a failure names the seed that repeats it.</remarks>
internal sealed class ModelProperties
{
    private const ulong UsualSeed = 20_261_121;

    private readonly LoadedModels _models;
    private readonly ModelGen _values;
    private readonly ModelShrinker _shrinker;
    private readonly ModelEquality _equality;
    private readonly int _casesPerModel;

    public ModelProperties(LoadedModels models, int casesPerModel)
    {
        _models = models;
        _values = new ModelGen(models);
        _shrinker = new ModelShrinker(models);
        _equality = new ModelEquality(models);
        _casesPerModel = casesPerModel;
    }

    public PropertyScore Score { get; } = new();

    /// <summary><c>read(write(x)) == x</c>, and writing what was read gives the same text again.</summary>
    public void WhatIsWrittenIsReadBack() => Hold((text, value) =>
    {
        var json = text.Write(value);
        var read = text.Read(json);
        var difference = new ModelDifference(_models);
        Check(difference.Between(value, read), json);
        Check(text.Write(read) == json ? null : $"written the second time as {text.Write(read)}", json);
        Check(difference.Moved > 0 || !_equality.IsByValue(value.GetType()) || (value.Equals(read) && value.GetHashCode() == read.GetHashCode()) ? null : "the record does not equal what was read", json);
        Score.Moved += difference.Moved;
    });

    /// <summary><c>write(read(json)) == json</c>, in whatever order and however escaped the members come.</summary>
    public void WhatIsReadIsWrittenBack() => Hold((text, value) =>
    {
        var json = JsonRespelling.Of(text.Write(value));
        Check(JsonDifference.Between(json, text.Write(text.Read(json))).FirstOrDefault(), json);
    });

    /// <summary>Holds every model against a property.</summary>
    /// <param name="body">Throws where a value does not have the property.</param>
    public void Hold(Action<IModelText, object> body)
    {
        var seed = ulong.TryParse(Environment.GetEnvironmentVariable("DASH_PROPERTY_SEED"), out var given) ? given : UsualSeed;
        var config = Config.QuickThrowOnFailure.WithMaxTest(_casesPerModel).WithQuietOnSuccess(true).WithReplay(new Replay(new Rnd(seed), null));
        foreach (var type in _models.Types)
        {
            if (_values.Heights.IsEndless(_models.Names[type]))
            {
                Score.LeftOut.Add(type.Name);
                continue;
            }

            var text = ModelText.Of(type);
            var values = Arb.From(_values.Of(type).Select(static value => new ModelSample(value!)), sample => _shrinker.Shrink(sample.Value).Select(static smaller => new ModelSample(smaller)));
            Prop.ForAll(values, sample =>
            {
                Score.Cases++;
                body(text, sample.Value);
            }).Check(config.WithName(type.Name));
            Score.Models++;
        }
    }

    private static void Check(string? difference, string json)
    {
        if (difference is not null)
        {
            throw new InvalidOperationException($"{difference}\nof {json}");
        }
    }
}
