using System.Text;
using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;

namespace Dash.SpecDiff.Reports;

/// <summary>For terminals: levels, below them operations and schemas, below them what changed, where and what it means.</summary>
internal static class TextReport
{
    public static string Write(Report report)
    {
        var text = new StringBuilder().Append(report.OldFile).Append(" → ").Append(report.NewFile).Append(": ").Append(report.Summary).Append('\n');
        foreach (var level in report.Changes.GroupBy(static change => change.Check.Level))
        {
            text.Append('\n').Append(Headings.Of(level.Key).ToUpperInvariant()).Append('\n');
            foreach (var subject in level.GroupBy(static change => change.Where.Subject))
            {
                WriteSubject(text, subject);
            }
        }

        return text.ToString();
    }

    private static void WriteSubject(StringBuilder text, IGrouping<Subject, Change> subject)
    {
        var users = Headings.UsedBy(subject.First().Operations);
        text.Append("\n  ").Append(subject.Key.Title).Append(users.Length == 0 ? "" : $" ({users})").Append('\n');
        foreach (var change in subject)
        {
            text.Append("    ").Append(change.Check.Id).Append(": ").Append(Sentence(change)).Append('\n');
            if (change.Check.Level != Level.Documentation)
            {
                text.Append("      ").Append(change.Check.Meaning).Append('\n');
            }

            text.Append("      ").Append(change.Spot.Old).Append(" → ").Append(change.Spot.New).Append('\n');
        }
    }

    internal static string Sentence(Change change)
    {
        var part = change.Where.Part.TrimStart('.');
        return part.Length == 0 ? change.Detail : $"{part}: {change.Detail}";
    }
}
