using System.Text.Json;
using Dash.Runtime.Json;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Json;

public sealed class UnknownMembersTests
{
    [Fact]
    public void MembersTheSdkDoesNotKnowYetCanBeSent()
    {
        var note = new Note { Id = 1, Owner = null, UnknownMembers = new UnknownMembers([new("beta", JsonElement.Parse("[1]"))]) };
        Assert.Equal("""{"id":1,"owner":null,"beta":[1]}""", JsonTexts.Write(note));
    }

    [Fact]
    public void AKnownMemberIsNeverWrittenTwice()
    {
        var note = new Note { Id = 1, Owner = null, UnknownMembers = new UnknownMembers([new("id", JsonElement.Parse("2"))]) };
        Assert.Equal("""{"id":1,"owner":null}""", JsonTexts.Write(note));
    }

    [Fact]
    public void TheyCompareByContent()
    {
        var one = JsonTexts.ReadNote("""{"id":1,"owner":null,"a":{"x":1,"y":2},"b":null}""");
        var same = JsonTexts.ReadNote("""{"id":1,"owner":null,"b":null,"a":{"y":2,"x":1}}""");
        var other = JsonTexts.ReadNote("""{"id":1,"owner":null,"a":{"x":1,"y":3},"b":null}""");

        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, other);
    }
}
