namespace Dash.Sdk.Tests.Support;

public sealed record SentRequest(HttpMethod Method, Uri Address, string? Authorization, string? Body)
{
    public override string ToString() => $"{Method} {Address.AbsoluteUri}";
}
