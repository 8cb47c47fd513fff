namespace Dash.Scheduling;

/// <summary>Why a destination failed. PostEverywhere gives a free text and no list of reasons, so the text is handed on as it is.</summary>
internal static class PostEverywhereFailures
{
    private const string NextStep = "Correct what the reason names, then publish it again: update it with publish 'now', which tries the failed account again.";

    public static PostFailure Explain(string code, string? reason) => string.IsNullOrWhiteSpace(reason)
        ? new PostFailure(code, "The post did not go out; PostEverywhere gives no reason.", "Get the post for the reason, or look at it in PostEverywhere.")
        : new PostFailure(code, reason, NextStep);
}
