using System.Globalization;
using System.Runtime.CompilerServices;

namespace Dash.Runtime.Validation;

/// <summary>
/// Collects findings from the inside out: a rule adds its finding without a place, and every level on the way up puts its own name before
/// what was added below it. So a valid object costs no memory.
/// </summary>
public struct ValidationRun
{
    private List<ValidationFinding>? _findings;

    /// <summary>How many findings there are: asked for before a level is entered and handed to <see cref="Under(int, string)"/> after it.</summary>
    public readonly int Mark => _findings?.Count ?? 0;

    /// <summary>Checks an object and everything below it.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="model">The object.</param>
    /// <returns>Every rule that is broken, in the order of the members; empty when all is well.</returns>
    /// <exception cref="InsufficientExecutionStackException">The object is nested too deeply to be walked.</exception>
    public static IReadOnlyList<ValidationFinding> Of<T>(T model)
        where T : IValidatable
    {
        ArgumentNullException.ThrowIfNull(model);
        var run = default(ValidationRun);
        model.Validate(ref run);
        return run._findings ?? (IReadOnlyList<ValidationFinding>)[];
    }

    /// <summary>Adds a finding about the value being checked.</summary>
    /// <param name="rule">The keyword that is broken.</param>
    /// <param name="limit">What it demands.</param>
    /// <param name="actual">What was found; never the text of a value.</param>
    public void Add(string rule, string? limit, string? actual) =>
        (_findings ??= []).Add(new ValidationFinding("", rule, limit, actual));

    /// <summary>Checks an object below this one.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="model">The object.</param>
    public void Model<T>(T model)
        where T : IValidatable
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        model.Validate(ref this);
    }

    /// <summary>Places the findings added since a mark below a member.</summary>
    /// <param name="mark">What <see cref="Mark"/> was before.</param>
    /// <param name="pointer">The member as a pointer, escaped: <c>/text</c>.</param>
    public readonly void Under(int mark, string pointer)
    {
        for (var index = mark; index < Mark; index++)
        {
            var finding = _findings![index];
            _findings[index] = finding with { Pointer = pointer + finding.Pointer };
        }
    }

    /// <summary>Places the findings added since a mark below an item of a list.</summary>
    /// <param name="mark">What <see cref="Mark"/> was before.</param>
    /// <param name="item">The index of the item, from zero.</param>
    public readonly void Under(int mark, int item)
    {
        if (mark < Mark)
        {
            Under(mark, "/" + item.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Places the findings added since a mark below an entry of a map.</summary>
    /// <param name="mark">What <see cref="Mark"/> was before.</param>
    /// <param name="key">The key of the entry, not escaped.</param>
    public readonly void UnderKey(int mark, string key)
    {
        if (mark < Mark)
        {
            Under(mark, "/" + key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        }
    }
}
