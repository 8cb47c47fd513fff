using System.Collections.Generic;

namespace Dash.Generator.Planning.Names;

/// <summary>Names that generated code or C# itself already uses in a place.</summary>
internal static class ReservedNames
{
    private static readonly string[] ObjectMembers =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>In a record: what records and the emitter add, and the name of the record itself.</summary>
    public static IEnumerable<string> InRecord(string type) =>
        [.. ObjectMembers, "Clone", "EqualityContract", "PrintMembers", "Members", "UnknownMembers", "Write", type];

    public static IEnumerable<string> InClient(string type) => [.. ObjectMembers, "DefaultBaseAddress", type];

    public static IEnumerable<string> InMethod(bool hasBody) => hasBody ? ["cancellationToken", "body"] : ["cancellationToken"];
}
