using Dash.Scheduling;

namespace Dash.McpServer.Arguments;

/// <summary>An account as callers name it: its id, or any of its channel ids.</summary>
internal static class AccountId
{
    public static string Of(string text) => text.Split('/')[0].Trim();

    /// <summary>Lets a problem point to the argument that a caller of the tool wrote.</summary>
    public static async Task<T> PointingAsync<T>(Task<T> call)
    {
        try
        {
            return await call;
        }
        catch (SchedulingException failure) when (failure.Problem.Field == "/account")
        {
            throw new SchedulingException(failure.Problem with { Field = "/account_id" }, failure);
        }
    }
}
