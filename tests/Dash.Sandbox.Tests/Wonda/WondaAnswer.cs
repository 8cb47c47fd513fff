namespace Dash.Sandbox.Tests.Wonda;

/// <summary>Wonda's error body.</summary>
internal static class WondaAnswer
{
    /// <summary>The sentence of a refusal with this status and code.</summary>
    public static string Refusal(this Answer answer, int status, string code)
    {
        Assert.Equal(code, answer.Expect(status)["error"]!["code"]!.GetValue<string>());
        return answer["error"]!["message"]!.GetValue<string>();
    }
}
