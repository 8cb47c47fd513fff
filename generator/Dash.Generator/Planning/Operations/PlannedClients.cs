using System.Collections.Generic;
using Dash.Generator.Model;

namespace Dash.Generator.Planning.Operations;

/// <summary>The clients of one document.</summary>
internal sealed class PlannedClients
{
    public required RootClientModel Root { get; init; }

    /// <summary>Null when a bearer token is all that the operations need.</summary>
    public SecurityModel? Security { get; init; }

    public required IReadOnlyList<ClientModel> Clients { get; init; }
}
