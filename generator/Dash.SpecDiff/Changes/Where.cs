namespace Dash.SpecDiff.Changes;

/// <summary>What a change is listed under, and the part of it, such as <c>response 200 body.items[]</c>.</summary>
internal readonly record struct Where(Subject Subject, string Part = "")
{
    public Where Into(string step) => this with { Part = Part + step };

    /// <summary>A part that is named in words.</summary>
    public Where At(string part) => this with { Part = Part.Length == 0 ? part : $"{Part} {part}" };
}
