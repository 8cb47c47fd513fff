using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Names;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Operations;

/// <summary>Makes the types that hold one of several bodies.</summary>
internal sealed class ResultPlanner(TypeNames names)
{
    private readonly List<ResultModel> _results = [];

    public EquatableArray<ResultModel> All => _results.ToEquatableArray();

    public TypeModel Plan(Operation operation, DocumentTarget target, IReadOnlyList<(Response Response, AnswerForm Form, TypeModel? Type)> successes)
    {
        var type = names.Claim(target, OperationNames.Place(operation) + "Result", operation.Position);
        var scope = new NameScope([type.Name, "Match", "Switch", "StatusCode", "Answers", "Equals", "ToString", "GetHashCode", "GetType"]);
        _results.Add(new ResultModel
        {
            Type = type,
            Documentation = new DocumentationModel { Summary = $"What `{operation.Method} {operation.PathTemplate}` answers: the body depends on the status." },
            Cases = successes.Select(success => Case(success.Response, success.Form, success.Type, scope)).ToEquatableArray(),
        });
        return new TypeModel { Kind = TypeKind.Any, Name = type.FullName, Codec = "" };
    }

    private static ResultCaseModel Case(Response response, AnswerForm form, TypeModel? type, NameScope scope)
    {
        var name = scope.Claim(NameOf(response.Status));
        return new ResultCaseModel
        {
            Name = name,
            Argument = "on" + name,
            Status = response.Status,
            UsualStatus = StatusOf(response.Status) ?? 200,
            Form = form,
            Type = type,
            Documentation = string.IsNullOrWhiteSpace(response.Description) ? "Success." : response.Description!,
        };
    }

    private static int? StatusOf(string status) => int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string NameOf(string status) => status switch
    {
        "200" => "Ok",
        "201" => "Created",
        "202" => "Accepted",
        "203" => "NonAuthoritative",
        "204" => "NoContent",
        "205" => "ResetContent",
        "206" => "PartialContent",
        "207" => "MultiStatus",
        "2XX" or "default" => "Other",
        _ => "Status" + status,
    };
}
