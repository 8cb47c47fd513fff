using System.Runtime.CompilerServices;
using System.Text;
using Dash.Generator.Reading;
using Dash.Testing;

namespace Dash.Generator.Tests.Keywords;

/// <summary>What the generator claims to do with every keyword of OpenAPI, held against what taking the keyword away does.</summary>
public sealed class KeywordTests
{
    private static readonly Lazy<IReadOnlyList<KeywordEffect>> Effects = new(static () => [.. new KeywordEffects(Golden()).All()]);

    [Fact]
    public void WhatIsSupportedChangesTheCode() =>
        AssertNone(static effect => effect is { Role: KeywordRole.Used, ChangesFiles: false, Diagnostics.Count: 0 });

    [Fact]
    public void WhatIsNotSupportedIsReported() =>
        AssertNone(static effect => effect is { Role: not (KeywordRole.Used or KeywordRole.Ignored), Diagnostics.Count: 0 });

    [Fact]
    public void WhatOnlyAnnotatesChangesNothing() =>
        AssertNone(static effect => effect.Role == KeywordRole.Ignored && (effect.ChangesFiles || effect.Diagnostics.Count > 0));

    [Fact]
    public void ThePageOfKeywordsSaysSo()
    {
        var text = new StringBuilder("""
            # Keywords of OpenAPI

            Made by the tests of the generator (`KeywordTests`): a keyword is taken away from the golden case that has it, and the row says what that
            changes. `DASH_ACCEPT_SNAPSHOTS=1 dotnet test tests/Dash.Generator.Tests --filter KeywordTests` writes the page anew.

            | object | keyword | what the generator does | seen in |
            |---|---|---|---|

            """);
        foreach (var effect in Effects.Value)
        {
            text.Append($"| {effect.Kind} | `{effect.Keyword}` | {Words(effect)} | {effect.Case ?? "-"} |\n");
        }

        Snapshot.MatchPage(text.ToString(), Repository.PathTo("docs", "openapi-keywords.md"));
    }

    private static void AssertNone(Func<KeywordEffect, bool> isWrong) =>
        Assert.True(!Effects.Value.Any(isWrong), string.Join("\n", Effects.Value.Where(isWrong).Select(Shown)));

    private static string Words(KeywordEffect effect) => effect.Role switch
    {
        KeywordRole.Used => "supported",
        KeywordRole.Ignored => "annotation: changes no code",
        _ => "diagnosed: " + string.Join(", ", effect.Diagnostics.Select(static diagnostic => diagnostic.Split(' ')[0])),
    };

    private static string Shown(KeywordEffect effect) => $"{effect.Kind}: {effect.Keyword} ({effect.Role}, {effect.Case ?? "in no golden case"}, {string.Join(", ", effect.Diagnostics)})";

    private static string Golden([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "..", "Golden");
}
