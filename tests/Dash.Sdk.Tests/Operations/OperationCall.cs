using System.Text.Json;

namespace Dash.Sdk.Tests.Operations;

/// <summary>One operation of the documents and the call of the SDK that stands for it.</summary>
/// <param name="OperationId">Its id in the documents.</param>
/// <param name="Expected">The request that <paramref name="Call"/> has to become.</param>
/// <param name="Call">The call with typed arguments.</param>
/// <param name="Send">The call with a body read from JSON; null for an operation without one.</param>
internal sealed record OperationCall(string OperationId, string Expected, Func<DashClient, Task> Call, Func<DashClient, string, Task>? Send = null)
{
    internal static IEnumerable<OperationCall> All => PostCalls.All.Concat(LibraryCalls.All);

    internal static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json)!;

    internal static OperationCall Of(string operationId) => All.Single(call => call.OperationId == operationId);
}
