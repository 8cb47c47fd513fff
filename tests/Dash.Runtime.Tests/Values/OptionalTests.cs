namespace Dash.Runtime.Tests.Values;

public sealed class OptionalTests
{
    [Fact]
    public void AbsentIsNotNull()
    {
        Optional<int?> absent = default, none = null, five = 5;

        Assert.Equal((false, true, true), (absent.IsSet, none.IsSet, five.IsSet));
        Assert.True(absent != none);
        Assert.True(five == 5);
        Assert.Equal(["(absent)", "null", "5"], [absent.ToString(), none.ToString(), five.ToString()]);
    }

    [Fact]
    public void ReferenceTypesAreAssignedPlainly()
    {
        Optional<string?> text = "x", none = (string?)null;

        Assert.True(text.TryGetValue(out var value) && value == "x");
        Assert.True(none.TryGetValue(out var nothing) && nothing is null);
        Assert.False(default(Optional<string?>).TryGetValue(out _));
        Assert.Equal(text.GetHashCode(), new Optional<string?>("x").GetHashCode());
    }
}
