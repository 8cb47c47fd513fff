using System.Text;
using Dash.SpecDiff.Changes;

namespace Dash.SpecDiff.Reports;

/// <summary>For pull requests and release notes.</summary>
internal static class MarkdownReport
{
    public static string Write(Report report)
    {
        var text = new StringBuilder().Append("# ").Append(Code(report.OldFile)).Append(" → ").Append(Code(report.NewFile)).Append("\n\n").Append(Capitalized(report.Summary)).Append(".\n");
        foreach (var level in report.Changes.GroupBy(static change => change.Check.Level))
        {
            text.Append("\n## ").Append(Headings.Of(level.Key)).Append('\n');
            foreach (var subject in level.GroupBy(static change => change.Where.Subject))
            {
                WriteSubject(text, subject);
            }
        }

        return text.ToString();
    }

    private static void WriteSubject(StringBuilder text, IGrouping<Subject, Change> subject)
    {
        text.Append("\n### ").Append(Escape(subject.Key.Title)).Append("\n\n");
        var users = Headings.UsedBy(subject.First().Operations);
        if (users.Length > 0)
        {
            text.Append(Escape(Capitalized(users))).Append(".\n\n");
        }

        text.Append("| change | meaning | before | after |\n|---|---|---|---|\n");
        foreach (var change in subject)
        {
            text.Append("| ").Append(Escape(TextReport.Sentence(change))).Append(" (").Append(Code(change.Check.Id)).Append(") | ").Append(Escape(change.Check.Meaning))
                .Append(" | ").Append(Code(change.Spot.Old.ToString())).Append(" | ").Append(Code(change.Spot.New.ToString())).Append(" |\n");
        }
    }

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Code(string text) => $"`{text.Replace("`", "'", StringComparison.Ordinal)}`";

    /// <summary>Text of a document may hold anything; in a table it must not begin a column, a line, or markup.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var character in text)
        {
            escaped.Append(character is '|' or '*' or '_' or '`' or '<' or '[' or '\\' ? "\\" : "").Append(character is '\n' or '\r' ? ' ' : character);
        }

        return escaped.ToString();
    }
}
