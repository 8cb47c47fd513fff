namespace Dash.McpServer.Tests.Quality;

/// <summary>
/// What of the Tool Definition Quality Score (its dimensions, weights and gates) can be decided without a judge. Words can be checked for being
/// there, not for being true: that they are is what the other tests are for.
/// </summary>
internal static class Rubric
{
    public static IReadOnlyList<QualityDimension> Dimensions { get; } =
    [
        new("purpose", 0.25,
        [
            new("begins with what it does: a verb that says something", 1.5, tool => Patterns.Found(tool.First, @"^(?!Handles|Manages|Performs|Processes|Does|Works|Is|This)[A-Z][a-z]+s\b")),
            new("names the thing it does it to", 1, tool => tool.Subjects.Any(subject => Patterns.Found(tool.First, $@"\b{subject.TrimEnd('s')}s?\b", ignoreCase: true))),
            new("says how much of it: at least eight words more than the title", 0.5, tool => Patterns.Words(tool.First) >= Patterns.Words(tool.Title) + 8),
            new("is told apart from a neighbour by name", 1, tool => tool.Siblings.Count > 0),
        ])
        {
            Cap = tool => Same(tool.Description, tool.Name) || Same(tool.Description, tool.Title) ? 2 : 5,
        },
        new("usage", 0.20,
        [
            new("says when to use it", 1.5, tool => tool.Says(@"\bUse (it |this )?(when|to|before|after|first|for|if|as)\b")),
            new("says when not to", 1, tool => tool.Says(@"\bnot (for|to)\b", @"\binstead\b", @"\bnever\b", @";[^.;]*\buse [a-z]+_[a-z_]+", @"\b[a-z]+_[a-z_]+ (makes|ends)\b")),
            new("names the tool to use instead", 1.5, tool => tool.Sentences.Any(sentence => sentence.Contains("se ", StringComparison.Ordinal) && tool.Siblings.Any(name => sentence.Contains(name, StringComparison.Ordinal)))),
        ]),
        new("behaviour", 0.20,
        [
            new("sets all four hints", 1, tool => tool.HasAllHints),
            new("says what it changes, or that it changes nothing", 1, tool => tool.Reads
                ? tool.Says(@"\b(changes|writes) nothing\b", @"\breads (only )?local data\b", @"\breads only\b")
                : tool.Says("cannot be undone", "overwritten", "public", "adds a ", "second copy")),
            new("says what a second call does, or for reading how far one call goes", 1, tool => tool.Reads
                ? tool.Says(@"\bcursor\b", @"\ball are counted\b", @"\bone account\b", "summary", @"\ball networks\b", @"\ban account\b", "same [a-z_]+ error", "expires", "once")
                : tool.Says(@"\brepeat", @"\bsecond call\b", @"\bcall again\b", @"\bretry\b")),
            new("says how it fails, wholly or in part", 1, tool => tool.Says(@"\bfail", @"\berror", @"\brefuse", @"\bproblems?\b", @"\bconflict\b", @"\bcould not\b", @"\bmay hold\b", @"\bnever a pass\b", "each has its own result")),
        ])
        {
            Cap = tool => tool.ContradictsItself ? 1 : 5,
        },
        new("parameters", 0.15,
        [
            new("describes more than four in five parameters, at every depth", 2, tool => tool.Inputs.Count == 0 || tool.Inputs.Count(input => !string.IsNullOrWhiteSpace(input.Description)) > 0.8 * tool.Inputs.Count),
            new("says of a parameter what its schema cannot hold", 1, tool => tool.Inputs.Count == 0 || tool.NamedInputs.Count > 0 || tool.Says(@"\bby (its )?id\b")),
            new("says how parameters hang together, what is taken without one, or where a value comes from", 1, tool => tool.Says(
                @"\bwithout [a-z_]+\b", @"\bboth\b", @"\beither\b", @"\bgive [a-z_]+ or\b", @"\bsame filters\b", @"\bgoes into\b", @"\bcome from\b", @"\bleft out\b", @"\bor with [a-z_]+\b", @"\(plan_id\b", @"\b(of|from) [a-z]+_[a-z_]+\b", @"\bids?,? (like|network:number)")),
        ]),
        new("conciseness", 0.10,
        [
            new("has at most 90 words", 1, tool => tool.WordCount is > 0 and <= 90),
            new("has a first sentence of at most 45 words", 1, tool => Patterns.Words(tool.First) is > 0 and <= 45),
            new("repeats no description of a parameter", 1, tool => tool.Inputs.All(input => input.Description is not { Length: > 20 } text || !tool.Description.Contains(text.TrimEnd('.'), StringComparison.OrdinalIgnoreCase))),
            new("has no empty phrases", 1, tool => tool.WordCount > 0 && !tool.Says(@"\bthis tool\b", @"\ballows you to\b", @"\bsimply\b", @"\bbasically\b", @"\bpowerful\b", @"\beasily\b", @"\bplease\b", @"\bin order to\b")),
        ]),
        new("completeness", 0.10,
        [
            new("has a title of its own", 1, tool => tool.Title.Length > 0 && tool.Title != tool.Name),
            new("types its result", 1.5, tool => tool.Outputs.Count > 0),
            new("describes every part of its result", 0.5, tool => tool.Outputs.Count > 0 && tool.Outputs.All(output => !string.IsNullOrWhiteSpace(output.Description))),
            new("says enough for its size: eight words for each parameter at the root, up to forty", 1, tool => tool.WordCount >= Math.Min(40, 24 + (8 * tool.Inputs.Count(input => input.Depth == 0)))),
        ]),
    ];

    /// <summary>The score of a tool, 1 to 5, to one decimal.</summary>
    public static double Score(ToolFacts tool) =>
        tool.Description.Length == 0 ? 1 : Math.Round(Dimensions.Sum(dimension => dimension.Weight * dimension.Score(tool)), 1, MidpointRounding.AwayFromZero);

    /// <summary>What a tool does not meet.</summary>
    public static IEnumerable<string> Unmet(ToolFacts tool) =>
        from dimension in Dimensions
        from rule in dimension.Rules
        where !rule.IsMet(tool)
        select $"{tool.Name}, {dimension.Name}: {rule.Demand}";

    private static bool Same(string one, string other) => Plain(one) == Plain(other);

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
