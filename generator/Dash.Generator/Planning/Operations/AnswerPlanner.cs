using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Schemas;
using Dash.Generator.Planning.Types;

namespace Dash.Generator.Planning.Operations;

/// <summary>Finds out how the successes of an operation are read: one main way, and one for each other representation.</summary>
internal sealed class AnswerPlanner(TypePlanner types, ResultPlanner results, ProblemList problems)
{
    private static readonly AnswerContent Nothing = new() { Form = AnswerForm.None };

    private readonly AnswerContents _contents = new(types.Graph);
    private readonly StreamItems _items = new(types);

    /// <summary>The main way first.</summary>
    public IReadOnlyList<Answer> Plan(Operation operation, DocumentTarget target)
    {
        ReportItems(operation, target);
        var successes = Successes(operation);
        var groups = successes.ConvertAll(response => operation.Method == "HEAD" ? (IReadOnlyList<AnswerContent>)[] : _contents.Of(response));
        ReportLeftOut(operation, groups, target);
        var mains = groups.ConvertAll(static group => group.FirstOrDefault() ?? Nothing);
        var bodies = Distinct(mains.Where(static main => main.Form != AnswerForm.None));
        var others = Distinct(bodies.Concat(groups.SelectMany(static group => group))).Skip(bodies.Count);
        return [Main(operation, target, successes, mains, bodies), .. others.Select(other => With(Single(operation, successes, other), AnswerContents.EndingOf(other)))];
    }

    /// <summary>Where no success is described, the default answer is one.</summary>
    public static List<Response> Successes(Operation operation)
    {
        var successes = operation.Responses.Where(static response => response.Status.StartsWith("2", StringComparison.Ordinal)).ToList();
        return successes.Count > 0 ? successes : operation.Responses.Where(static response => response.Status == "default").ToList();
    }

    private void ReportItems(Operation operation, DocumentTarget target)
    {
        foreach (var content in operation.RequestBody?.Contents.Where(content => content.ItemSchema is not null && content.Schema is null && StreamItems.OfBody(content, types.Graph) is null) ?? [])
        {
            problems.Report(ResponseDescriptors.ItemsNotWritten, target.Document, content.Position, content.MediaType, operation.Method, operation.PathTemplate);
        }
    }

    private void ReportLeftOut(Operation operation, List<IReadOnlyList<AnswerContent>> groups, DocumentTarget target)
    {
        foreach (var content in groups.SelectMany(static group => group).SelectMany(static group => group.LeftOut))
        {
            problems.Report(ResponseDescriptors.SameAsJson, target.Document, content.Position, content.MediaType);
        }

        foreach (var (response, content) in ErrorPlanner.LeftOut(operation))
        {
            problems.Report(ResponseDescriptors.ErrorIsText, target.Document, content.Position, content.MediaType, response.Status);
        }
    }

    private List<AnswerContent> Distinct(IEnumerable<AnswerContent> contents)
    {
        var distinct = new List<AnswerContent>();
        foreach (var content in contents)
        {
            if (!distinct.Exists(known => _contents.AreOne(known, content)))
            {
                distinct.Add(content);
            }
        }

        return distinct;
    }

    private Answer Main(Operation operation, DocumentTarget target, List<Response> successes, List<AnswerContent> mains, List<AnswerContent> bodies)
    {
        var mayBeEmpty = bodies.Count < mains.Count && mains.Contains(Nothing);
        if (bodies.Count <= 1)
        {
            return Single(operation, successes, bodies.FirstOrDefault() ?? Nothing, mayBeEmpty);
        }

        if (bodies.TrueForAll(static body => body.Form is AnswerForm.Json or AnswerForm.Text))
        {
            return Choice(operation, target, successes, mains);
        }

        problems.Report(ResponseDescriptors.AnswersAsStream, target.Document, operation.Position, operation.Method, operation.PathTemplate);
        return new Answer { Form = AnswerForm.Stream, Documentation = DocumentationOf(successes, "The body of the answer."), Accept = AcceptOf(bodies) };
    }

    private Answer Choice(Operation operation, DocumentTarget target, List<Response> successes, List<AnswerContent> mains)
    {
        var place = OperationNames.Place(operation);
        var cases = successes.Select((success, index) => (success, mains[index].Form, TypeOf(mains[index], place + success.Status)));
        return new Answer
        {
            Form = AnswerForm.Choice,
            Result = results.Plan(operation, target, [.. cases]),
            Documentation = "The body, which depends on the status.",
            Accept = mains.TrueForAll(static main => main.Form != AnswerForm.Text) ? null : AcceptOf(mains),
        };
    }

    private Answer Single(Operation operation, List<Response> successes, AnswerContent content, bool mayBeEmpty = false)
    {
        var place = OperationNames.Place(operation);
        var isNullable = mayBeEmpty && content.Form == AnswerForm.Json;
        var type = isNullable && content.Content!.Schema is { } schema
            ? types.Plan(schema, new TypeSite(place + "Response", Direction.Response))
            : TypeOf(content, place);
        return new Answer
        {
            Form = content.Form,
            MayBeEmpty = isNullable,
            Result = type,
            ResultSchema = content.Form == AnswerForm.Json ? content.Content!.Schema : null,
            Documentation = DocumentationOf(successes, content.Form == AnswerForm.None ? "Nothing but success." : "The body of the answer."),
            Accept = AnswerContents.AcceptOf(content),
        };
    }

    private static Answer With(Answer answer, string ending) => new()
    {
        Ending = ending,
        Form = answer.Form,
        Result = answer.Result,
        ResultSchema = answer.ResultSchema,
        Documentation = answer.Documentation,
        Accept = answer.Accept,
    };

    private TypeModel? TypeOf(AnswerContent content, string place) => content.Form switch
    {
        AnswerForm.Json => content.Content!.Schema is { } schema ? types.PlanElement(schema, new TypeSite(place + "Response", Direction.Response)) : TypeModels.Any,
        AnswerForm.Text => TypeModels.String,
        AnswerForm.Events => _items.OfEvent(content.Content!, place),
        AnswerForm.Lines => _items.OfLine(content.Content!, place),
        _ => null,
    };

    private static string AcceptOf(IEnumerable<AnswerContent> contents) =>
        string.Join(", ", contents.SelectMany(static content => content.MediaTypes).Distinct()) is { Length: > 0 } accept ? accept : "*/*";

    private static string DocumentationOf(List<Response> successes, string otherwise) =>
        successes.Select(static response => response.Description).FirstOrDefault(static text => !string.IsNullOrWhiteSpace(text)) ?? otherwise;
}
