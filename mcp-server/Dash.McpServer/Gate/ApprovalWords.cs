using System.Text;
using Dash.McpServer.Hosting;
using Dash.McpServer.Results;
using Dash.Scheduling;
using NodaTime;

namespace Dash.McpServer.Gate;

/// <summary>
/// A batch as a person has to see it before agreeing: every post with channel, local time, text, media and warnings, and what becomes of it.
/// Texts are shown in full, each line behind a bar, without characters that could rearrange what is on the screen.
/// </summary>
internal sealed class ApprovalWords(ISchedulingProvider provider, TimeResolver times, ServerContext context)
{
    public async Task<string> OfAsync(WriteIntent intent, string? zone, CancellationToken cancellationToken)
    {
        var names = await NamesAsync(cancellationToken);
        var text = new StringBuilder(context.Mark($"{Verb(intent.Kind)} {intent.Writes.Count} {(intent.Writes.Count == 1 ? "post" : "posts")}?"));
        foreach (var write in intent.Writes)
        {
            var channel = write.Draft?.Channel ?? write.Current!.Channel;
            text.Append($"\n\n{write.Index + 1}. {VisibleText.Of(names.GetValueOrDefault(channel, channel))}");
            if (write.Current is { } current)
            {
                text.Append($" {VisibleText.Of(current.Id)}, now {WireNames.Of(current.State)}");
            }

            Describe(text, write, times, write.Draft?.Zone ?? TimeZones.Find(zone)?.Id);
        }

        return text.ToString();
    }

    private static string Verb(WriteKind kind) => kind switch
    {
        WriteKind.Create => "Make",
        WriteKind.Update => "Change",
        _ => "Delete for good",
    };

    private static void Describe(StringBuilder text, IntendedWrite write, TimeResolver times, string? zone)
    {
        if (write.Draft is not { } draft)
        {
            text.Append($"\n   when: {When(write.Current!.At, times, zone)}").Append(VisibleText.Block(write.Current.Text));
            return;
        }

        text.Append("\n   ").Append(draft.Mode switch
        {
            PublishMode.Now => "GOES OUT AT ONCE",
            PublishMode.Draft => $"draft, does not go out; time: {When(draft.At, times, zone)}",
            _ => $"goes out {When(draft.At, times, zone)}{(draft.AutoPublish ? "" : " (a reminder to publish by hand)")}",
        });
        if (write.Current is { } before && before.At != draft.At)
        {
            text.Append($"\n   was: {When(before.At, times, zone)}");
        }

        text.Append(VisibleText.Block(draft.Text));
        if (write.Current is { } old && (old.Text ?? "") != (draft.Text ?? ""))
        {
            text.Append("\n   text was:").Append(VisibleText.Block(old.Text));
        }

        Extras(text, draft, write);
    }

    private static void Extras(StringBuilder text, PostDraft draft, IntendedWrite write)
    {
        text.Append($"\n   media: {(draft.MediaIds.Count == 0 ? "none" : VisibleText.Of(string.Join(", ", draft.MediaIds)))}");
        if (write.Current is { } current && !current.MediaIds.SequenceEqual(draft.MediaIds, StringComparer.Ordinal))
        {
            text.Append($" (were: {(current.MediaIds.Count == 0 ? "none" : VisibleText.Of(string.Join(", ", current.MediaIds)))})");
        }

        foreach (var (name, value) in PostOptionNames.Given(draft.Options))
        {
            text.Append($"\n   {name}: {VisibleText.Of(OptionText.Of(value))}");
        }

        foreach (var warning in write.Warnings)
        {
            text.Append($"\n   warning: {VisibleText.Of(warning.Message)}");
        }
    }

    private static string When(Instant? at, TimeResolver times, string? zone) => at is { } instant ? TimeText.WithOffset(TimeView.Of(times.Echo(instant, zone))) : "no time";

    // Names are for the eye; when they cannot be read, the ids say enough.
    private async Task<Dictionary<string, string>> NamesAsync(CancellationToken cancellationToken)
    {
        try
        {
            var channels = await provider.ListChannelsAsync(cancellationToken);
            return channels.ToDictionary(channel => channel.Id, channel => $"{channel.Network.ToDisplayName()} of {channel.AccountName} ({channel.Id})", StringComparer.Ordinal);
        }
        catch (SchedulingException)
        {
            return [];
        }
    }
}
