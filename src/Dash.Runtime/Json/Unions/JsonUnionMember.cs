namespace Dash.Runtime.Json;

/// <summary>What is known of a member of one variant of a union, so that the variant can be told from the others.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Kinds">The kinds of its values; null fits always.</param>
/// <param name="IsRequired">An object without it is not of this variant.</param>
/// <param name="Values">The only values it has: texts, or the tokens of numbers and booleans. Null when it may have any.</param>
/// <param name="ItemKinds">The kinds of its items, for an array. An object with others is of this variant only if it fits no other as well.</param>
/// <param name="Form">What its texts or numbers look like. An object with others is of this variant only if it fits no other as well.</param>
public readonly record struct JsonUnionMember(
    string Name,
    JsonKinds Kinds = JsonKinds.Any,
    bool IsRequired = false,
    IReadOnlyList<string>? Values = null,
    JsonKinds ItemKinds = JsonKinds.Any,
    JsonValueForm Form = JsonValueForm.Any);
