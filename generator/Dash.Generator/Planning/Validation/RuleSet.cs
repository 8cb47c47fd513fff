using System;
using System.Collections.Generic;
using System.Globalization;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Model;

namespace Dash.Generator.Planning.Validation;

/// <summary>Collects the rules of one schema.</summary>
internal sealed class RuleSet(Schema schema, ApiDocument document, ProblemList problems)
{
    private readonly List<RuleModel> _rules = [];

    public IReadOnlyList<RuleModel> All => _rules;

    public void Lengths(SchemaConstraints constraints, string? access)
    {
        Count("minLength", "TextRules.MinLength", constraints.MinLength, access);
        Count("maxLength", "TextRules.MaxLength", constraints.MaxLength, access);
    }

    public void Pattern(SchemaConstraints constraints, string? access, Func<string, string, string> field)
    {
        if (constraints.Pattern is not { } pattern)
        {
            return;
        }

        if (access is null)
        {
            NotChecked("pattern");
        }
        else if (EcmaPattern.Translate(pattern.Value, out var problem) is { } expression)
        {
            Add("TextRules.Pattern", field(pattern.Value, expression), suffix: access);
        }
        else
        {
            problems.Report(OptionDescriptors.PatternNotChecked, document, pattern.Position, pattern.Value, problem);
        }
    }

    /// <summary>For a number of this C# type; null when the value is no number.</summary>
    public void Bounds(SchemaConstraints constraints, string? type)
    {
        Bound("minimum", "NumberRules.Minimum", constraints.Minimum, type);
        Bound("maximum", "NumberRules.Maximum", constraints.Maximum, type);
        Bound("exclusiveMinimum", "NumberRules.ExclusiveMinimum", constraints.ExclusiveMinimum, type);
        Bound("exclusiveMaximum", "NumberRules.ExclusiveMaximum", constraints.ExclusiveMaximum, type);
        if (constraints.MultipleOf is { } factor)
        {
            AddOr("multipleOf", "NumberRules.MultipleOf", type is null ? null : NumberLiteral.Factor(factor), type is "int" or "long" ? "(decimal)" : "");
        }
    }

    /// <summary>For a list of this element type; null when the value is no list.</summary>
    public void Items(SchemaConstraints constraints, TypeModel? element)
    {
        var access = element is null ? null : ".Count";
        Count("minItems", "CountRules.MinItems", constraints.MinItems, access);
        Count("maxItems", "CountRules.MaxItems", constraints.MaxItems, access);
        if (constraints.UniqueItems)
        {
            // Lists, maps and JSON do not compare by value, nor do bytes.
            var compares = element is { Kind: TypeKind.Scalar or TypeKind.OpenEnum or TypeKind.Record or TypeKind.Union or TypeKind.Collection or TypeKind.Tuple } && !element.Name.StartsWith("byte[]", StringComparison.Ordinal);
            AddOr("uniqueItems", "UniqueItemsRule.UniqueItems", compares ? "" : null);
        }
    }

    /// <summary>For the items behind the positions of an array, which are counted with them.</summary>
    public void FurtherItems(SchemaConstraints constraints, int positions, bool areForbidden)
    {
        var most = areForbidden ? Math.Min(constraints.MaxItems ?? positions, positions) : constraints.MaxItems;
        if (most is { } limit)
        {
            Add("CountRules.MaxItems", limit.ToString(CultureInfo.InvariantCulture), positions.ToString(CultureInfo.InvariantCulture) + " + ", ".Count");
        }

        if (constraints.MinItems > positions)
        {
            NotChecked("minItems");
        }

        if (constraints.UniqueItems)
        {
            NotChecked("uniqueItems");
        }
    }

    /// <summary>A record counts its own properties.</summary>
    public void Properties(SchemaConstraints constraints, TypeKind kind)
    {
        if (kind is not (TypeKind.Record or TypeKind.Union))
        {
            var access = kind == TypeKind.Map ? ".Count" : null;
            Count("minProperties", "CountRules.MinProperties", constraints.MinProperties, access);
            Count("maxProperties", "CountRules.MaxProperties", constraints.MaxProperties, access);
        }
    }

    /// <summary>Formats that the C# type does not guarantee already; unknown ones are annotations.</summary>
    public void Format(string? format, string type)
    {
        var method = (type, format) switch
        {
            ("string", "email") => "FormatRules.Email",
            ("string", "hostname") => "FormatRules.HostName",
            ("string", "ipv4") => "FormatRules.IPv4",
            ("string", "ipv6") => "FormatRules.IPv6",
            ("global::System.Uri", "uri" or "url") => "FormatRules.AbsoluteUri",
            _ => null,
        };
        if (method is not null)
        {
            Add(method, null);
        }
    }

    private void Bound(string keyword, string method, JsonNumber? number, string? type)
    {
        if (number is null)
        {
            return;
        }

        switch (type)
        {
            case "double":
                AddOr(keyword, method, NumberLiteral.Double(number));
                break;
            case "float":
                AddOr(keyword, method, NumberLiteral.Single(number));
                break;
            case "int" or "long" or "decimal":
                AddOr(keyword, method, NumberLiteral.Decimal(number), "(decimal)");
                break;
            default:
                NotChecked(keyword);
                break;
        }
    }

    private void Count(string keyword, string method, long? limit, string? access)
    {
        if (limit is null)
        {
            return;
        }

        if (access is null)
        {
            NotChecked(keyword);
        }
        else
        {
            Add(method, limit.Value.ToString(CultureInfo.InvariantCulture), suffix: access);
        }
    }

    private void AddOr(string keyword, string method, string? limit, string prefix = "")
    {
        if (limit is null)
        {
            NotChecked(keyword);
        }
        else
        {
            Add(method, limit.Length == 0 ? null : limit, prefix);
        }
    }

    private void Add(string method, string? limit, string prefix = "", string suffix = "") =>
        _rules.Add(new RuleModel { Method = method, Limit = limit, Prefix = prefix, Suffix = suffix });

    private void NotChecked(string keyword) => problems.Report(Descriptors.NotEnforced, document, schema.Position, keyword);
}
