using System.Collections.Generic;

namespace Dash.Generator.Reading;

/// <summary>What <c>type</c> says, with null set apart.</summary>
/// <param name="Names">The types, without null.</param>
/// <param name="HasNull">Null is one of the types.</param>
/// <param name="Format">The format that a word written as type stands for; null for a type of JSON Schema.</param>
internal readonly record struct TypeSet(IReadOnlyList<string> Names, bool HasNull, string? Format = null);
