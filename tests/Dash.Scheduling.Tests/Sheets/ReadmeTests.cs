using Dash.Testing;

namespace Dash.Scheduling.Tests.Sheets;

public sealed class ReadmeTests
{
    [Fact]
    public void TheReadmeListsTheColumnsAsTheyAre()
    {
        var readme = File.ReadAllLines(Path.Combine(Repository.Root, "src", "Dash.Scheduling", "README.md"));

        Assert.Equal(
            SheetColumns.All.Select(column => $"| `{column.Name}` | {column.Meaning} |"),
            readme.SkipWhile(line => !line.StartsWith("| column ", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|')));
    }
}
