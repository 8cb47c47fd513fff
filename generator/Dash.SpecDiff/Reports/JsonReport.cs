using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;
using Dash.SpecDiff.Specs;

namespace Dash.SpecDiff.Reports;

/// <summary>For scripts. Members are only ever added to this form.</summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Report report)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("old", report.OldFile);
            json.WriteString("new", report.NewFile);
            WriteSummary(json, report);
            json.WriteStartArray("changes");
            foreach (var change in report.Changes)
            {
                WriteChange(json, change);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteSummary(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("summary");
        foreach (var level in Enum.GetValues<Level>().Reverse())
        {
            json.WriteNumber(LevelText.Of(level), report.Count(level));
        }

        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("id", change.Check.Id);
        json.WriteString("level", LevelText.Of(change.Check.Level));
        json.WriteString("category", LevelText.Of(change.Check.Category));
        json.WriteString("subject", change.Where.Subject.Title);
        json.WriteString("part", change.Where.Part.TrimStart('.'));
        json.WriteString("detail", change.Detail);
        json.WriteString("meaning", change.Check.Meaning);
        WritePlace(json, "old", change.Spot.Old);
        WritePlace(json, "new", change.Spot.New);
        json.WriteStartArray("operations");
        foreach (var operation in change.Operations)
        {
            json.WriteStringValue(operation);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, string name, Place place)
    {
        json.WriteStartObject(name);
        json.WriteString("file", place.File);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteEndObject();
    }
}
