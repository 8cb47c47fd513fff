using System.Text.RegularExpressions;
using Dash.Generator.Model;

namespace Dash.SpecDiff.Surface;

/// <summary>C# types as people write them.</summary>
internal static partial class TypeNames
{
    public static string Of(TypeModel? type) => type is null ? "nothing" : Short(type.Name);

    public static string Short(string name) => Qualifier().Replace(name, "");

    [GeneratedRegex(@"global::(?:\w+\.)*", RegexOptions.None, 1000)]
    private static partial Regex Qualifier();
}
