using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AotClient.Tasks;
using Dash.Runtime;

namespace AotClient;

/// <summary>Everything that a generated client does and that reflection would break: bodies, enums, paging, validation, typed errors, System.Text.Json.</summary>
public sealed class Tour(Uri baseAddress, TextWriter output)
{
    private readonly TasksApi _api = new(new ApiClientOptions { BaseAddress = baseAddress, BearerToken = "sample" });

    public async Task RunAsync()
    {
        var task = await CreateAsync();
        await ChangeAsync(task);
        await ListAsync();
        await FailAsync();
        ThroughSystemTextJson(task);
    }

    private async Task<WorkItem> CreateAsync()
    {
        var due = new DateTimeOffset(2026, 12, 24, 18, 0, 0, TimeSpan.Zero);
        var task = await _api.Tasks.CreateAsync(new NewTask { Title = "Wrap the presents", Due = due, Labels = ["home"] });
        await WriteAsync($"created {task.Title}, {task.State}, due {task.Due.Value:u}");
        return task;
    }

    private async Task ChangeAsync(WorkItem task)
    {
        // The due date is sent as null and thereby cleared; what is left out stays as it is.
        var changed = await _api.Tasks.UpdateAsync(task.Id, new TaskChange { State = TaskState.InProgress, Due = null });
        await WriteAsync($"changed to {changed.State}, due {(changed.Due.Value is null ? "whenever" : "still")}");
    }

    private async Task ListAsync()
    {
        await foreach (var task in _api.Tasks.ListAsync())
        {
            await WriteAsync($"listed {task.Title}, {task.State}{(task.State.IsKnown ? "" : " (a state newer than this client)")}");
        }
    }

    private async Task FailAsync()
    {
        var untitled = new NewTask { Title = "" };
        foreach (var finding in untitled.Validate())
        {
            await WriteAsync($"found {finding}");
        }

        try
        {
            await _api.Tasks.CreateAsync(untitled);
        }
        catch (ApiException<Refusal> refused)
        {
            await WriteAsync($"refused with {(int)refused.StatusCode}: {refused.Error.Message}");
        }
    }

    private void ThroughSystemTextJson(WorkItem task)
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = TasksApiJson.Default };
        var type = (JsonTypeInfo<WorkItem>)options.GetTypeInfo(typeof(WorkItem));
        var copy = JsonSerializer.Deserialize(JsonSerializer.Serialize(task, type), type);
        output.WriteLine($"read back {(copy?.Id == task.Id ? "the same" : "another")} with reflection {(JsonSerializer.IsReflectionEnabledByDefault ? "on" : "off")}");
    }

    private Task WriteAsync(FormattableString line) => output.WriteLineAsync(FormattableString.Invariant(line));
}
