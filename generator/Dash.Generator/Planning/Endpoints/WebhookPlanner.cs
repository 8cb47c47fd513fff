using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Names;
using Dash.Generator.Planning.Operations;
using Dash.Generator.Planning.Schemas;
using Dash.Generator.Planning.Types;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Endpoints;

/// <summary>Makes the models of what a service sends, and an entry to each of them.</summary>
internal sealed class WebhookPlanner(TypePlanner types, TypeNames names, ProblemList problems)
{
    /// <summary>Null when the service sends nothing that can be read.</summary>
    public WebhooksModel? Plan(DocumentTarget target, TypeNameModel root)
    {
        var scope = new NameScope([]);
        var known = new HashSet<(string Name, Schema? Schema)>();
        var payloads = new List<PayloadModel>();
        foreach (var webhook in Of(target.Document))
        {
            PlanAnswers(webhook);
            if (ContentOf(webhook, target) is { } content && known.Add((webhook.Name, content.Schema)))
            {
                payloads.Add(Payload(webhook, content, scope));
            }
        }

        return payloads.Count == 0 ? null : new WebhooksModel
        {
            Type = names.Claim(target, root.Name.TrimStart('@') + "Webhooks", target.Document.Position),
            Documentation = new DocumentationModel { Summary = "Reads what the service sends by itself.", Remarks = "Check that a request comes from the service before its body is trusted." },
            Payloads = payloads.ToEquatableArray(),
        };
    }

    /// <summary>Everything that a service sends by itself.</summary>
    public static IEnumerable<Webhook> Of(ApiDocument document) => document.Webhooks.Concat(document.Operations.SelectMany(static operation => operation.Callbacks));

    private MediaTypeContent? ContentOf(Webhook webhook, DocumentTarget target)
    {
        if (webhook.Operation.RequestBody is not { Contents.Count: > 0 } body)
        {
            return null;
        }

        var content = JsonMediaType.Find(body.Contents);
        if (content is null)
        {
            problems.Report(EndpointDescriptors.PayloadNotJson, target.Document, webhook.Operation.Position, webhook.Name, body.Contents[0].MediaType);
        }

        return content;
    }

    private PayloadModel Payload(Webhook webhook, MediaTypeContent content, NameScope scope)
    {
        var operation = webhook.Operation;
        var name = Identifier.Pascal(webhook.Name);
        return new PayloadModel
        {
            Name = scope.Claim("Parse" + name, "Parse" + name + Identifier.Pascal(operation.Method)),
            Documentation = Documentation.OfType(
                operation.Summary ?? operation.Description ?? operation.RequestBody!.Description ?? $"Reads what the service sends as `{webhook.Name}`.",
                webhook.Name,
                operation.Summary is null ? null : operation.Description),
            Type = content.Schema is null ? TypeModels.Any : types.PlanElement(content.Schema, new TypeSite(name + "Payload", Direction.Response)),
            IsObsolete = operation.Deprecated,
        };
    }

    /// <summary>What is answered is written by the caller, in the models made here.</summary>
    private void PlanAnswers(Webhook webhook)
    {
        foreach (var content in webhook.Operation.Responses.SelectMany(static response => response.Contents).Where(static content => JsonMediaType.IsJson(content.MediaType)))
        {
            if (content.Schema is { } schema)
            {
                types.Plan(schema, new TypeSite(Identifier.Pascal(webhook.Name) + "Answer", Direction.Request));
            }
        }
    }
}
