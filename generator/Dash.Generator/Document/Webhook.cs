namespace Dash.Generator.Document;

/// <summary>A request that the service sends by itself: a webhook of the document, or a callback of an operation.</summary>
internal sealed class Webhook
{
    /// <summary>The key below <c>webhooks</c> or <c>callbacks</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Seen from the service, which sends it: its body arrives here.</summary>
    public required Operation Operation { get; init; }
}
