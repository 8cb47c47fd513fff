namespace Dash.Spec.Tests;

public sealed class FieldTests
{
    public static TheoryData<string> Schemas { get; } = new(ExpectedFields.All().Select(Place));

    [Theory]
    [MemberData(nameof(Schemas))]
    public void ASchemaHasExactlyTheMembersOfTheReference(string place)
    {
        var expected = ExpectedFields.All().Single(schema => Place(schema) == place);
        var actual = SpecSchemas.Members(expected.Schema, expected.Direction)
            .Select(member => $"{member.Key}{(member.Value.Required ? "!" : "")}: {TypeText.Of(member.Value.Schema)}");

        Assert.Equal(
            expected.Members.Select(member => $"{member.Key}: {member.Value}").Order(StringComparer.Ordinal),
            actual.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheTableOfTheReferenceHasAllNetworksInAllDirections()
    {
        var posts = ExpectedFields.All().Count(schema => schema.Schema.File == SpecFolder.Scheduler && schema.Schema.Node.GetPath() is var path && (path.EndsWith("Post", StringComparison.Ordinal) || path.EndsWith("PostUpdate", StringComparison.Ordinal)));
        Assert.Equal(30, posts);
    }

    private static string Place(ExpectedSchema schema) =>
        $"{schema.Schema.File.Split('.')[0]} {schema.Schema.Node.GetPath().Split('.')[^1]} {schema.Direction}";
}
