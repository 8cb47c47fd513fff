using System.Reflection;
using Dash.Generator.Model;

namespace Dash.Generator.Tests.Contract;

/// <summary>A method of a generated client beside what was planned for it.</summary>
internal sealed class GeneratedMethod(object client, MethodModel model)
{
    private readonly MethodInfo _method = client.GetType().GetMethods().Single(method => method.Name == model.Name);

    public string Name => $"{client.GetType().Name}.{model.Name}";

    public bool IsFor(ContractOperation operation) => model.HttpMethod == operation.Method && model.PathTemplate == operation.Template;

    public IReadOnlyList<ParameterInfo> Arguments => _method.GetParameters();

    /// <summary>The name on the wire of an argument; null for the body and the cancellation token.</summary>
    public string? WireName(string argument) =>
        model.Parts.FirstOrDefault(part => part.Value == argument || part.Value.StartsWith(argument + " ", StringComparison.Ordinal))?.WireName;

    /// <summary>Calls the method and returns its result; for pages, the first one; null when there is none.</summary>
    public async Task<object?> CallAsync(object?[] arguments)
    {
        var returned = _method.Invoke(client, arguments)!;
        if (returned is Task task)
        {
            await task;
            return task.GetType().GetProperty("Result") is { } result && result.PropertyType.Name != "VoidTaskResult" ? result.GetValue(task) : null;
        }

        var pages = returned.GetType().GetMethod("AsPages")?.Invoke(returned, []) ?? returned;
        var item = pages.GetType().GetInterfaces().Append(_method.ReturnType).First(static type => type.Name == "IAsyncEnumerable`1").GetGenericArguments()[0];
        return await (Task<object?>)GetType().GetMethod(nameof(FirstAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item).Invoke(null, [pages])!;
    }

    private static async Task<object?> FirstAsync<T>(IAsyncEnumerable<T> items)
    {
        await foreach (var item in items)
        {
            return item;
        }

        return null;
    }
}
