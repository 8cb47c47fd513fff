using System.Text.RegularExpressions;

namespace Dash.Runtime.Validation;

/// <summary>A pattern of a document. The expression is built when it is first needed and gives up after a second, whatever the text.</summary>
/// <param name="source">The pattern as the document writes it (ECMA-262).</param>
/// <param name="expression">The same as .NET writes it.</param>
public sealed class TextPattern(string source, string expression)
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(1);

    private Regex? _regex;

    /// <summary>The pattern as the document writes it.</summary>
    public string Source { get; } = source;

    /// <summary>Whether the pattern matches somewhere in the text; null when that was not decided within a second.</summary>
    /// <param name="value">The text.</param>
    /// <returns>True, false or null.</returns>
    public bool? IsMatch(string value)
    {
        try
        {
            return (_regex ??= new Regex(expression, RegexOptions.CultureInvariant, TimeLimit)).IsMatch(value);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
