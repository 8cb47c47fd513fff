using System.Globalization;
using Dash.Generator.Model;
using Dash.Generator.Support;
using static Dash.Generator.Support.RuntimeNames;

namespace Dash.Generator.Emitting;

/// <summary>Writes the part of a record that checks it.</summary>
internal static class ValidatorEmitter
{
    public static string Emit(ValidatorModel model) => GeneratedFile.Of(model.Type, CodeWriter.Write($$"""
        public sealed partial record {{model.Type.Name}} : {{Validation}}IValidatable
        {
            {{CodeWriter.Blocks([Patterns(model), PublicMethod(model), Checks(model)])}}
        }
        """));

    private static string Patterns(ValidatorModel model) => CodeWriter.Lines(model.Patterns, static pattern =>
        $"private static readonly {Validation}TextPattern {pattern.Field} = new({CSharpLiteral.String(pattern.Source)}, {CSharpLiteral.String(pattern.Expression)});");

    private static string PublicMethod(ValidatorModel model) => CodeWriter.Write($$"""
        /// <summary>Checks this object and everything below it against the constraints of the document. Nothing is sent or read.</summary>
        /// <returns>Every rule that is broken; empty when all is well.</returns>
        public {{List}}<{{Validation}}ValidationFinding> {{model.Method}}() => {{Validation}}ValidationRun.Of(this);
        """);

    private static string Checks(ValidatorModel model) => CodeWriter.Write($$"""
        void {{Validation}}IValidatable.Validate(ref {{Validation}}ValidationRun run)
        {
            {{Properties(model)}}
            {{CodeWriter.Lines(model.Members, MemberCheck)}}
        }
        """);

    private static string Properties(ValidatorModel model)
    {
        if (model.MinProperties is null && model.MaxProperties is null)
        {
            return "";
        }

        var count = string.Join(" + ", [.. model.Counts, "(UnknownMembers?.Count ?? 0)"]);
        return CodeWriter.Write($$"""
            var properties = {{count}};
            {{Limit("CountRules.MinProperties", model.MinProperties)}}
            {{Limit("CountRules.MaxProperties", model.MaxProperties)}}
            """);
    }

    private static string Limit(string rule, long? limit) =>
        limit is { } number ? $"{Validation}{rule}(ref run, properties, {number.ToString(CultureInfo.InvariantCulture)});" : "";

    private static string MemberCheck(MemberCheckModel member, int index)
    {
        var suffix = index.ToString(CultureInfo.InvariantCulture);
        var access = member.Presence == MemberPresence.OptionalNullable ? member.Name + ".Value" : member.Name;
        var isAlwaysThere = member.Presence == MemberPresence.Required && member.Check.Type.IsValueType;
        var demands = member.Presence == MemberPresence.Required && !isAlwaysThere && !member.Check.Type.HoldsNull;
        return ValueCheckEmitter.Emit(member.Check, new CheckSite
        {
            Access = access,
            Suffix = suffix,
            Place = $"run.Under(mark{suffix}, {CSharpLiteral.String(member.Pointer)});",
            IsAlwaysThere = isAlwaysThere && !member.Check.Type.HoldsNull,
            IsDemanded = demands,
        });
    }
}
