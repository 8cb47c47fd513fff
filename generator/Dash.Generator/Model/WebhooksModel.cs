using Dash.Generator.Support;

namespace Dash.Generator.Model;

/// <summary>What a service sends by itself: the webhooks of a document and the callbacks of its operations.</summary>
internal sealed record WebhooksModel
{
    public required TypeNameModel Type { get; init; }

    public required DocumentationModel Documentation { get; init; }

    public required EquatableArray<PayloadModel> Payloads { get; init; }
}
