namespace Dash.Runtime.Validation;

/// <summary>One value that breaks one rule of its document.</summary>
/// <param name="Pointer">Where the value stands, as a JSON pointer (RFC 6901) from the object that was validated: <c>/posts/2/text</c>.</param>
/// <param name="Rule">The keyword of the document that is broken, such as <c>maxLength</c>.</param>
/// <param name="Limit">What the keyword demands: a number, a pattern or the name of a format; null for <c>required</c> and <c>uniqueItems</c>.</param>
/// <param name="Actual">What was found instead: a number, a length, a count or the indexes of equal items; null where it would repeat the text of the value, which may be a secret.</param>
public sealed record ValidationFinding(string Pointer, string Rule, string? Limit, string? Actual)
{
    /// <summary>The finding as a line for people; it never holds the text of a value.</summary>
    /// <returns>Such as <c>/text: maxLength is 280, found 291</c>.</returns>
    public override string ToString() =>
        $"{(Pointer.Length == 0 ? "(the object itself)" : Pointer)}: {Rule}{(Limit is null ? " is broken" : $" is {Limit}")}{(Actual is null ? "" : $", found {Actual}")}";
}
