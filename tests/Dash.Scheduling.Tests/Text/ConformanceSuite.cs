using Dash.Testing;
using YamlDotNet.RepresentationModel;

namespace Dash.Scheduling.Tests.Text;

/// <summary>Reads <c>validate.yml</c> of the public suite, which is not part of this repository.</summary>
internal static class ConformanceSuite
{
    private static readonly Lazy<List<ConformanceCase>> Cases = new(Read);

    public static IReadOnlyList<string> Sections => [.. Cases.Value.Select(one => one.Section).Distinct()];

    public static TheoryData<ConformanceCase> Of(params string[] sections) =>
        SharedFolder.Find() is null ? [] : [.. Cases.Value.Where(one => sections.Contains(one.Section))];

    private static List<ConformanceCase> Read()
    {
        using var reader = new StreamReader(SharedFolder.PathTo("corpus", "twitter-text", "validate.yml"));
        var stream = new YamlStream();
        stream.Load(reader);
        var tests = (YamlMappingNode)stream.Documents[0].RootNode["tests"];
        return [.. tests.Children.SelectMany(section => ((YamlSequenceNode)section.Value).Select(node => Case(section.Key.ToString(), node)))];
    }

    private static ConformanceCase Case(string section, YamlNode node) => new(
        section,
        node["description"].ToString(),
        ((YamlScalarNode)node["text"]).Value ?? "",
        node["expected"] is YamlMappingNode several
            ? several.ToDictionary(pair => pair.Key.ToString(), pair => pair.Value.ToString())
            : new Dictionary<string, string> { ["valid"] = node["expected"].ToString() });
}
