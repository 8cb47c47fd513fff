using System.Globalization;
using Dash.McpServer.Results;
using Spectre.Console;

namespace Dash.McpServer.Demo;

/// <summary>Posts as a table that fits 80 columns.</summary>
internal static class DemoTable
{
    public static Table Planned(IReadOnlyList<PostView> posts) => Create("Planned", posts, post => post.Text ?? "");

    public static Table Posted(IReadOnlyList<PostView> posts) => Create("Posted", posts, post => post.Url ?? "");

    private static Table Create(string what, IReadOnlyList<PostView> posts, Func<PostView, string> tell)
    {
        var table = new Table().Border(TableBorder.Simple).Caption($"Times in {DemoWeek.Zone}")
            .AddColumn(new TableColumn("When").NoWrap())
            .AddColumn(new TableColumn("Channel").NoWrap())
            .AddColumn(new TableColumn(what));
        foreach (var post in posts)
        {
            table.AddRow(Markup.Escape(Day(post.At!)), Markup.Escape(post.Channel), Markup.Escape(tell(post)));
        }

        return table;
    }

    private static string Day(string local) =>
        DateTimeOffset.Parse(local, CultureInfo.InvariantCulture).ToString("ddd dd MMM HH:mm", CultureInfo.InvariantCulture);
}
