using Dash.Scheduling;

namespace Dash.McpServer.Arguments;

/// <summary>An account as callers name it: its id, or any of its channel ids.</summary>
internal static class AccountId
{
    /// <summary>Accounts of some systems are names, and names may hold a slash; what stands behind the last one is no network then.</summary>
    public static string Of(string text)
    {
        var slash = text.LastIndexOf('/');
        return (slash > 0 && NetworkNames.TryParse(text[(slash + 1)..], out _) ? text[..slash] : text).Trim();
    }

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
