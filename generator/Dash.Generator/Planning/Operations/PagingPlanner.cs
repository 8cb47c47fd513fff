using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Models;
using Dash.Generator.Planning.Schemas;
using Dash.Generator.Planning.Types;

namespace Dash.Generator.Planning.Operations;

/// <summary>Recognizes pages: the object that a GET answers has one list, and the address of the next page.</summary>
internal sealed class PagingPlanner(SchemaGraph graph, ShapeReader shapes, RecordPlanner records)
{
    private static readonly string[] Containers = ["paging", "pagination", "links"];

    public PagingModel? Plan(Operation operation, Answer answer)
    {
        if (operation.Method != "GET" || answer.MayBeEmpty || answer.Result is not { Kind: TypeKind.Record, HoldsNull: false } || answer.ResultSchema is null)
        {
            return null;
        }

        var page = graph.Terminal(answer.ResultSchema);
        var members = MembersOf(page);
        var lists = members.Where(static member => member.Type.Kind == TypeKind.List).ToList();
        var next = NextPath(page, members);
        return lists.Count == 1 && next is not null
            ? new PagingModel { Item = lists[0].Type.Element!, ItemsPath = Access(lists[0]), NextPath = next }
            : null;
    }

    private string? NextPath(Schema page, List<MemberModel> members)
    {
        if (Link(members) is { } direct)
        {
            return Access(direct);
        }

        foreach (var container in members.Where(static member => Containers.Contains(member.WireName) && member.Type.Kind == TypeKind.Record))
        {
            var schema = shapes.Of(page).Members.First(member => member.Name == container.WireName).Schema!;
            if (Link(MembersOf(graph.Terminal(schema))) is { } link)
            {
                return Access(container) + (container.Presence == MemberPresence.Required ? "" : "?") + Access(link);
            }
        }

        return null;
    }

    private static MemberModel? Link(List<MemberModel> members) =>
        members.FirstOrDefault(static member => member.WireName == "next" && member.Type == TypeModels.Uri);

    private List<MemberModel> MembersOf(Schema schema) => records.Members(schema, Direction.Response).ToList();

    private static string Access(MemberModel member) =>
        "." + member.Name + (member.Presence == MemberPresence.OptionalNullable ? ".Value" : "");
}
