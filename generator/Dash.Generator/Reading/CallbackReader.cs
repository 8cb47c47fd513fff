using System;
using System.Collections.Generic;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Reads what a service sends because of an operation.</summary>
internal sealed class CallbackReader(OperationReader operations)
{
    private bool _isInside;

    public IReadOnlyList<Webhook> Read(ReadingContext context, JsonObject operation)
    {
        if (context.Values.Object(operation, "callbacks") is not { Members.Count: > 0 } callbacks)
        {
            return [];
        }

        if (_isInside)
        {
            // A shared path item could lead back to itself here.
            context.Problems.Report(Descriptors.NotGenerated, callbacks.Position, "callbacks", "these are callbacks of a callback. Read their payloads by hand.");
            return [];
        }

        _isInside = true;
        var read = new List<Webhook>();
        foreach (var callback in callbacks.Members)
        {
            if (!IsExtension(callback.Name) && context.References.Follow(callback.Value, callback.Name) is { } found)
            {
                ReadCallback(found, callback.Name, read);
            }
        }

        _isInside = false;
        return read;
    }

    private void ReadCallback(Resolved callback, string name, List<Webhook> read)
    {
        foreach (var expression in callback.Node.Members)
        {
            if (IsExtension(expression.Name))
            {
                continue;
            }

            foreach (var operation in PathItemReader.Read(operations, callback.Context, expression, []))
            {
                read.Add(new Webhook { Name = name, Operation = operation });
            }
        }
    }

    private static bool IsExtension(string name) => name.StartsWith("x-", StringComparison.OrdinalIgnoreCase);
}
