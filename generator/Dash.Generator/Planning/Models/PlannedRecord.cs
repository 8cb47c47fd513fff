using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Types;

namespace Dash.Generator.Planning.Models;

/// <summary>A record or union that has a name and still needs its members or variants.</summary>
internal sealed class PlannedRecord
{
    public required Schema Schema { get; init; }

    public required TypeNameModel Type { get; init; }

    /// <summary>The place types of members are named after, and the direction.</summary>
    public required TypeSite Site { get; init; }

    /// <summary>For a record that is sent of a schema with several: the one that comes back.</summary>
    public TypeNameModel? Response { get; init; }
}
