namespace Dash.Generator.Tests.Properties;

/// <summary>A generated value that shows itself as its JSON, so that a counterexample can be read.</summary>
internal sealed class ModelSample(object value)
{
    public object Value { get; } = value;

    public override string ToString()
    {
        try
        {
            return $"{Value.GetType().Name} {ModelText.Of(Value.GetType()).Write(Value)}";
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException)
        {
            return $"{Value} (cannot be written: {failure.Message})";
        }
    }
}
