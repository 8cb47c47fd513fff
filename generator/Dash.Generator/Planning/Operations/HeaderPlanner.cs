using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Names;
using Dash.Generator.Planning.Schemas;
using Dash.Generator.Planning.Types;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Operations;

/// <summary>Makes the records of the headers that successes are documented to have.</summary>
internal sealed class HeaderPlanner(TypePlanner types, TypeNames names, ProblemList problems)
{
    private readonly HeaderForms _forms = new(types.Graph, types.Shapes);
    private readonly List<HeadersModel> _all = [];
    private readonly Dictionary<string, TypeNameModel> _shared = new(StringComparer.Ordinal);

    public EquatableArray<HeadersModel> All => _all.OrderBy(static model => model.Type.FullName, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Null when no success has a header.</summary>
    public TypeNameModel? Plan(Operation operation, DocumentTarget target)
    {
        var headers = AnswerPlanner.Successes(operation).SelectMany(static response => response.Headers)
            .Where(header => IsPossible(header, target))
            .GroupBy(static header => header.Name, StringComparer.OrdinalIgnoreCase)
            .ToList();
        if (headers.Count == 0)
        {
            return null;
        }

        var definitions = headers.SelectMany(static header => header).Select(static header => header.Definition).ToList();
        return definitions.Contains(null)
            ? Record(names.Claim(target, OperationNames.Place(operation) + "Headers", operation.Position), headers, $"The headers that `{operation.Method} {operation.PathTemplate}` answers with.", target)
            : Shared($"{target.Namespace} {string.Join(" ", definitions.Distinct())}", headers, target, operation.Position);
    }

    /// <summary>Headers that answers only refer to are one record for all these answers, named after what they are.</summary>
    private TypeNameModel Shared(string key, List<IGrouping<string, ResponseHeader>> headers, DocumentTarget target, SourcePosition position)
    {
        if (!_shared.TryGetValue(key, out var type))
        {
            var name = HeaderNames.OfAll(headers.ConvertAll(static header => header.Key)) + "Headers";
            type = names.ClaimFirst(target, [name, target.Client + name], position);
            _shared[key] = Record(type, headers, "Headers that several operations answer with.", target);
        }

        return type;
    }

    private TypeNameModel Record(TypeNameModel type, List<IGrouping<string, ResponseHeader>> headers, string documentation, DocumentTarget target)
    {
        var scope = new NameScope(ReservedNames.InRecord(type.Name));
        _all.Add(new HeadersModel
        {
            Type = type,
            Documentation = new DocumentationModel { Summary = documentation + " One that is missing, or cannot be read as documented, is null." },
            Headers = headers.Select(header => Plan([.. header], scope, type.Name, target)).ToEquatableArray(),
        });
        return type;
    }

    /// <summary>OpenAPI ignores a description of <c>Content-Type</c>, which the media types say.</summary>
    private bool IsPossible(ResponseHeader header, DocumentTarget target)
    {
        var reason = header.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase) ? "the media types of the answer say it"
            : header.Name.Length > 0 && ParameterPlanner.IsToken(header.Name) ? null
            : "no header can have this name";
        if (reason is not null)
        {
            problems.Report(ResponseDescriptors.HeaderLeftOut, target.Document, header.Position, header.Name, reason);
        }

        return reason is null;
    }

    private HeaderModel Plan(List<ResponseHeader> headers, NameScope scope, string place, DocumentTarget target)
    {
        var header = headers[0];
        var name = scope.Claim(Identifier.Pascal(header.Name));
        var model = new HeaderModel
        {
            Name = name,
            WireName = header.Name,
            Documentation = Documentation.OfHeader(header, types.Graph),
            Type = TypeModels.String,
            Method = "ReadText",
            IsObsolete = headers.TrueForAll(static same => same.Deprecated),
        };
        return header.Schema is { } schema && headers.TrueForAll(same => AreSame(header, same)) ? Typed(model, header, schema, place + name, target) : model;
    }

    /// <summary>Two statuses that describe a header differently leave its text.</summary>
    private bool AreSame(ResponseHeader left, ResponseHeader right) => ReferenceEquals(left, right)
        || (left.Explode == right.Explode && left.ContentMediaType == right.ContentMediaType && right.Schema is not null
            && SchemaEquality.AreSame(left.Schema!, right.Schema, types.Graph));

    private HeaderModel Typed(HeaderModel model, ResponseHeader header, Schema schema, string place, DocumentTarget target)
    {
        if (header.ContentMediaType is { } mediaType && !JsonMediaType.IsJson(mediaType))
        {
            return model;
        }

        var type = types.Plan(schema, new TypeSite(place, Direction.Response));
        var read = header.ContentMediaType is null ? Simple(model, header, schema, type) : Json(model, type);
        if (read is null)
        {
            problems.Report(ResponseDescriptors.HeaderIsText, target.Document, header.Position, header.Name);
        }

        return read ?? model;
    }

    private static HeaderModel Json(HeaderModel model, TypeModel type) => model with
    {
        Type = type,
        Method = type.IsValueType ? "ReadStruct" : "ReadReference",
        Read = type,
        Options = RuntimeNames.HeaderForm + ".Json",
    };

    /// <summary>Null for lists and objects inside of each other.</summary>
    private HeaderModel? Simple(HeaderModel model, ResponseHeader header, Schema schema, TypeModel type)
    {
        switch (type.Kind)
        {
            case TypeKind.Any:
            case TypeKind.Scalar when type == TypeModels.String:
                return model;
            case TypeKind.List:
                var items = types.Graph.Terminal(schema).Items;
                var form = items is null ? HeaderForms.Text : _forms.Of(items);
                var item = type.Element!.Kind == TypeKind.Any ? TypeModels.String : type.Element;
                return form is null ? null : model with { Type = TypeModels.ListOf(item), Method = "ReadList", Read = item, Options = item == TypeModels.String ? HeaderForms.Text : form };
            case TypeKind.Record or TypeKind.Map:
                return _forms.OfObject(schema) is { } forms ? model with { Type = type, Method = "ReadObject", Read = type, Options = (header.Explode ? "explode: true, " : "explode: false, ") + forms } : null;
            default:
                return _forms.Of(schema) is { } one ? model with { Type = type, Method = type.IsValueType ? "ReadStruct" : "ReadReference", Read = type, Options = one } : null;
        }
    }
}
