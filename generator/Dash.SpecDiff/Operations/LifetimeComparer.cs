using System.Globalization;
using Dash.Generator.Document;
using Dash.SpecDiff.Checks;
using Dash.SpecDiff.Specs;

namespace Dash.SpecDiff.Operations;

/// <summary>Compares how long operations are to live: <c>deprecated</c>, and the day in <c>x-sunset</c>.</summary>
internal static class LifetimeComparer
{
    private const string Sunset = "x-sunset";

    public static void Compare(Comparison comparison, OperationPair pair)
    {
        if (pair.Old.Deprecated != pair.New.Deprecated)
        {
            var check = pair.New.Deprecated ? OperationChecks.Deprecated : OperationChecks.NoLongerDeprecated;
            comparison.Log.Add(check, pair.Where, pair.At("deprecated"), pair.New.Deprecated ? "deprecated" : "no longer deprecated");
        }

        var (old, @new) = (SunsetOf(pair.OldNode), SunsetOf(pair.NewNode));
        if (old != @new)
        {
            comparison.Log.Add(CheckOf(old, @new), pair.Where, pair.At(Sunset), $"sunset {old ?? "none"} → {@new ?? "none"}");
        }
    }

    /// <summary>A removed operation breaks its callers whatever was announced; the announcement says whose fault that is.</summary>
    public static Check Removal(Comparison comparison, Operation operation)
    {
        if (!operation.Deprecated)
        {
            return OperationChecks.Removed;
        }

        var sunset = SunsetOf(comparison.Old.Nodes.MemberAt(operation.Position));
        return sunset is not null && DayOf(sunset) is { } day && day > comparison.Today ? OperationChecks.RemovedBeforeSunset : OperationChecks.RemovedAfterDeprecation;
    }

    private static Check CheckOf(string? old, string? @new)
    {
        if (@new is null)
        {
            return OperationChecks.SunsetRemoved;
        }

        if (DayOf(@new) is not { } day)
        {
            return OperationChecks.SunsetUnreadable;
        }

        return old is null || DayOf(old) is not { } before ? OperationChecks.SunsetAdded
            : day < before ? OperationChecks.SunsetEarlier : OperationChecks.SunsetLater;
    }

    private static string? SunsetOf(JsonObject? node) => node?[Sunset] switch
    {
        null => null,
        JsonString text => text.Value,
        { Source: { } source } => source,
        var other => JsonText.Of(other),
    };

    private static DateOnly? DayOf(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? DateOnly.FromDateTime(moment.UtcDateTime) : null;
}
