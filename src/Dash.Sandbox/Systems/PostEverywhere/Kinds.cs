namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>Kinds of documents in the workspace.</summary>
internal static class Kinds
{
    public const string Account = "account";
    public const string Post = "post";
    public const string Media = "media";
    public const string Campaign = "campaign";
    public const string Webhook = "webhook";
    public const string Delivery = "delivery";
    public const string Session = "session";
    public const string Counter = "counter";
}
