using System.Collections.Generic;

namespace Dash.Generator.Reading;

/// <summary>What <c>type</c> says, with null set apart.</summary>
internal readonly record struct TypeSet(IReadOnlyList<string> Names, bool HasNull);
