using System.Globalization;
using Dash.Generator.Model;
using Dash.Generator.Support;
using static Dash.Generator.Support.RuntimeNames;

namespace Dash.Generator.Emitting;

/// <summary>Writes the statements that check one value, its items included.</summary>
internal static class ValueCheckEmitter
{
    public static string Emit(ValueCheckModel check, CheckSite site) => site switch
    {
        { IsAlwaysThere: true } => CodeWriter.Write($$"""
            var value{{site.Suffix}} = {{site.Access}};
            {{Body(check, site)}}
            """),
        { IsDemanded: true } => CodeWriter.Write($$"""
            if ({{site.Access}} is { } value{{site.Suffix}})
            {
                {{Body(check, site)}}
            }
            else
            {
                var mark{{site.Suffix}} = run.Mark;
                {{Validation}}CountRules.Missing(ref run);
                {{site.Place}}
            }
            """),
        _ => CodeWriter.Write($$"""
            if ({{site.Access}} is { } value{{site.Suffix}})
            {
                {{Body(check, site)}}
            }
            """),
    };

    private static string Body(ValueCheckModel check, CheckSite site) => !check.IsNeeded ? "" : CodeWriter.Write($$"""
        var mark{{site.Suffix}} = run.Mark;
        {{CodeWriter.Lines(check.Rules, rule => Rule(rule, "value" + site.Suffix))}}
        {{(check.ChecksItself ? $"run.Model(value{site.Suffix});" : "")}}
        {{Elements(check, site.Suffix)}}
        {{site.Place}}
        """);

    private static string Rule(RuleModel rule, string value) =>
        $"{Validation}{rule.Method}(ref run, {rule.Prefix}{value}{rule.Suffix}{(rule.Limit is null ? "" : ", " + rule.Limit)});";

    private static string Elements(ValueCheckModel check, string suffix) => check switch
    {
        { Element: null } => "",
        { Type.Kind: TypeKind.List } => CodeWriter.Write($$"""
            for (var index{{suffix}} = 0; index{{suffix}} < value{{suffix}}.Count; index{{suffix}}++)
            {
                {{Emit(check.Element, Inner(check.Element, $"value{suffix}[index{suffix}]", suffix, $"run.Under(mark{suffix}_, {(check.FirstIndex == 0 ? "" : check.FirstIndex.ToString(CultureInfo.InvariantCulture) + " + ")}index{suffix});"))}}
            }
            """),
        _ => CodeWriter.Write($$"""
            var entries{{suffix}} = new {{Validation}}MapEntries<{{check.Element.Type.Name}}>(value{{suffix}});
            while (entries{{suffix}}.Next(out var key{{suffix}}, out var entry{{suffix}}))
            {
                {{Emit(check.Element, Inner(check.Element, "entry" + suffix, suffix, $"run.UnderKey(mark{suffix}_, key{suffix});"))}}
            }
            """),
    };

    private static CheckSite Inner(ValueCheckModel element, string access, string suffix, string place) => new()
    {
        Access = access,
        Suffix = suffix + "_",
        Place = place,
        IsAlwaysThere = element.Type is { IsValueType: true, HoldsNull: false },
        IsDemanded = element.Type is { IsValueType: false, HoldsNull: false },
    };
}
