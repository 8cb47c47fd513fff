using System.Text;
using System.Text.Json;
using Dash.Runtime.Json;

namespace Dash.Runtime.Tests.Json;

public sealed class JsonMembersTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(300)]
    public void EveryMemberIsFoundByName(int count)
    {
        var members = Required(count, index => $"member_with_a_long_common_prefix_{index}_and_suffix");
        var seen = new List<int>();
        var json = Encoding.UTF8.GetBytes(Object(Enumerable.Range(0, count).Reverse(), index => $"member_with_a_long_common_prefix_{index}_and_suffix"));

        Assert.Null(Walk(members, json, seen));
        Assert.Equal(Enumerable.Range(0, count).Reverse(), seen);
    }

    [Fact]
    public void AMissingMemberBeyondTheSixtyFourthIsNoticed()
    {
        var members = Required(130, index => $"m{index}");
        var json = Encoding.UTF8.GetBytes(Object(Enumerable.Range(0, 129), index => $"m{index}"));

        Assert.Contains("'m129'", Assert.Throws<JsonFormatException>(() => Walk(members, json, [])).Message);
    }

    [Fact]
    public void NamesOfEqualHashAreToldApart()
    {
        // Equal in length, first and last eight bytes.
        string[] names = ["12345678a87654321", "12345678b87654321", "12345678c87654321"];
        var members = new JsonMembers([.. names.Select(name => new JsonMember(name))]);
        var seen = new List<int>();

        var unknown = Walk(members, """{"12345678c87654321":1,"12345678a87654321":1,"12345678d87654321":1}"""u8.ToArray(), seen);

        Assert.Equal([2, 0], seen);
        Assert.Equal("12345678d87654321", unknown!.ToString());
    }

    [Fact]
    public void AMemberDeclaredTwiceIsRefused() =>
        Assert.Contains("'id'", Assert.Throws<ArgumentException>(() => new JsonMembers(new JsonMember("id"), new JsonMember("id"))).Message);

    private static JsonMembers Required(int count, Func<int, string> name) =>
        new([.. Enumerable.Range(0, count).Select(index => new JsonMember(name(index), JsonMemberFlags.Required))]);

    private static string Object(IEnumerable<int> indices, Func<int, string> name) =>
        $"{{{string.Join(",", indices.Select(index => $"\"{name(index)}\":{index}"))}}}";

    private static UnknownMembers? Walk(JsonMembers members, byte[] json, List<int> seen)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var walker = new JsonObjectReader(members, ref reader);
        while (walker.Next(ref reader, out var member))
        {
            seen.Add(member);
        }

        return walker.Finish(ref reader);
    }
}
