namespace Dash.Spec.Tests;

/// <summary>A JSON value printed on a page of the reference, with what the page says it is.</summary>
/// <param name="Page">File the page is kept in.</param>
/// <param name="Line">Line on which the value begins, counted from 1.</param>
/// <param name="Method">Method of the request it belongs to.</param>
/// <param name="Url">Address of the request; <c>{platform}</c> stands for any network.</param>
/// <param name="Direction">Whether it is sent or received.</param>
/// <param name="Json">The value itself.</param>
public sealed record SeedExample(string Page, int Line, string Method, string Url, Direction Direction, string Json)
{
    public override string ToString() => $"{Page}({Line}) {Direction} of {Method} {Url}";
}
