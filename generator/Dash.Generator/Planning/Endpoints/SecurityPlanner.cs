using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Names;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Endpoints;

/// <summary>Finds out what each operation needs to prove who calls; what most of them need is said once, by the client.</summary>
internal sealed class SecurityPlanner(TypeNames names)
{
    private const string Nothing = RuntimeNames.Runtime + "ApiSecurity.None";

    public PlannedSecurity Plan(DocumentTarget target, TypeNameModel root, NameScope members)
    {
        var document = target.Document;
        var schemes = Schemes(document);
        var needs = document.Operations.ToDictionary(static operation => operation, operation => NeedOf(operation, document, schemes));
        var usual = document.Security is null ? MostFrequent(needs.Values) : Requirement.Of(document.Security, schemes);
        var isPlain = IsOneBearerScheme(schemes, needs.Values.Append(usual));
        // A client whose only credential is a token sends it by itself; operations without say so.
        usual = isPlain ? needs.Values.Append(usual).First(static need => !need.IsNothing) : usual;
        var written = needs.Values.Append(usual).Where(need => !need.IsNothing && !isPlain).Distinct().ToList();
        var model = written.Count == 0 ? null : Model(target, root, written);
        var expressions = Expressions(model);
        return new PlannedSecurity
        {
            Usual = Expression(usual),
            Unusual = needs.Where(need => need.Value != usual).ToDictionary(static need => need.Key, need => Expression(need.Value) ?? Nothing),
            Credentials = isPlain ? [] : [.. document.SecuritySchemes.Where(static scheme => scheme.Kind != SecuritySchemeKind.Connection).Select(scheme => CredentialMethods.Of(scheme, members))],
            Model = model,
        };

        // Without schemes, whatever the caller gives is sent.
        string? Expression(Requirement need) => need.IsNothing
            ? (schemes.Count == 0 && document.Security is null && need == usual ? null : Nothing)
            : isPlain ? null : expressions[need];
    }

    private static Dictionary<string, SecurityScheme> Schemes(ApiDocument document) =>
        document.SecuritySchemes.ToDictionary(static scheme => scheme.Name, StringComparer.Ordinal);

    /// <summary>Where a document declares schemes and never says which operation needs one, each operation may need any.</summary>
    private static Requirement NeedOf(Operation operation, ApiDocument document, Dictionary<string, SecurityScheme> schemes)
    {
        if ((operation.Security ?? document.Security) is { } said)
        {
            return Requirement.Of(said, schemes);
        }

        return document.Operations.Any(static other => other.Security is not null)
            ? Requirement.Of([], schemes)
            : Requirement.Of(schemes.Keys.Select(static name => new SecurityRequirement { Schemes = [name] }), schemes);
    }

    private static Requirement MostFrequent(IEnumerable<Requirement> needs) => needs
        .GroupBy(static need => need)
        .OrderByDescending(static group => group.Count())
        .Select(static group => group.Key)
        .FirstOrDefault() ?? new Requirement([]);

    private static bool IsOneBearerScheme(Dictionary<string, SecurityScheme> schemes, IEnumerable<Requirement> needs)
    {
        var used = needs.SelectMany(static need => need.Alternatives).SelectMany(static alternative => alternative.Schemes).Distinct().ToList();
        return used.Count == 1 && used[0].TakesBearerToken && schemes.Keys.All(name => name == used[0].Name);
    }

    private SecurityModel Model(DocumentTarget target, TypeNameModel root, List<Requirement> written)
    {
        var type = names.Claim(target, root.Name.TrimStart('@') + "Security", target.Document.Position);
        var scope = new NameScope(ReservedNames.InClient(type.Name));
        return new SecurityModel
        {
            Type = type,
            Requirements = written.Select(need => new SecurityRequirementModel { Name = scope.Claim(need.FieldName()), Alternatives = need.Alternatives }).ToEquatableArray(),
        };
    }

    private static Dictionary<Requirement, string> Expressions(SecurityModel? model) => model is null
        ? []
        : model.Requirements.ToDictionary(static need => new Requirement(need.Alternatives), need => $"{model.Type.FullName}.{need.Name}");
}
