using Dash.Generator.Reading;

namespace Dash.Generator.Tests.Keywords;

/// <summary>What taking a keyword away from a golden document does.</summary>
/// <param name="Kind">The kind of object it stands in.</param>
/// <param name="Keyword">Its name.</param>
/// <param name="Role">What the generator says it does with it.</param>
/// <param name="Case">The golden case that shows it; null when no case has it.</param>
/// <param name="ChangesFiles">The code is another one without it.</param>
/// <param name="Diagnostics">What is reported with it only, as id and count.</param>
internal sealed record KeywordEffect(string Kind, string Keyword, KeywordRole Role, string? Case, bool ChangesFiles, IReadOnlyList<string> Diagnostics);
