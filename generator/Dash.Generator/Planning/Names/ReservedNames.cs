using System.Collections.Generic;
using System.Linq;

namespace Dash.Generator.Planning.Names;

/// <summary>Names that generated code or C# itself already uses in a place.</summary>
internal static class ReservedNames
{
    private static readonly string[] ObjectMembers =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private static readonly string[] InEveryRecord =
        [.. ObjectMembers, "Clone", "EqualityContract", "PrintMembers", "Members", "UnknownMembers", "Write"];

    /// <summary>In a record: what records and the emitter add, and the name of the record itself.</summary>
    public static IEnumerable<string> InRecord(string type) => [.. InEveryRecord, type];

    /// <summary>A type cannot have the name of one of its members, so a record of such a name is called Model too.</summary>
    public static string OfRecord(string wanted) => InEveryRecord.Contains(wanted) ? wanted + "Model" : wanted;

    private static readonly string[] InEveryUnion = ["Match", "Switch", "Unknown", "Validate", "Variants"];

    /// <summary>What a union adds besides is named after its variants.</summary>
    public static string OfUnion(string wanted) =>
        InEveryUnion.Contains(wanted) || wanted.StartsWith("TryGet", System.StringComparison.Ordinal) ? wanted + "Model" : OfRecord(wanted);

    /// <summary>A list, map or array with positions has what it declares besides.</summary>
    public static string OfCollection(string wanted) => wanted is "Create" or "Validate" ? wanted + "Model" : OfRecord(wanted);

    public static IEnumerable<string> InUnion(string type) => [.. InEveryRecord, .. InEveryUnion, type];

    public static IEnumerable<string> InClient(string type) => [.. ObjectMembers, "DefaultBaseAddress", "WithOptions", type];

    public static IEnumerable<string> InMethod(bool hasBody) => hasBody ? ["cancellationToken", "body"] : ["cancellationToken"];
}
