using System.Collections.Generic;
using Dash.Generator.Document;

namespace Dash.Generator.Reading.Yaml;

/// <summary>Reads what indentation gives its structure: mappings, sequences and the scalars in them.</summary>
internal sealed class YamlBlockReader
{
    private readonly YamlCursor _cursor;
    private readonly YamlSpace _space;
    private readonly YamlScalarReader _scalars;
    private readonly YamlBlockScalarReader _blockScalars;
    private readonly YamlFlowReader _flow;
    private readonly YamlAnchors _anchors;
    private readonly YamlNesting _nesting;
    private readonly ProblemLog _problems;

    public YamlBlockReader(YamlCursor cursor, YamlNesting nesting, ProblemLog problems)
    {
        _cursor = cursor;
        _nesting = nesting;
        _problems = problems;
        _space = new YamlSpace(cursor);
        _anchors = new YamlAnchors(cursor);
        _scalars = new YamlScalarReader(cursor, new JsonNames(), _anchors);
        _blockScalars = new YamlBlockScalarReader(cursor);
        _flow = new YamlFlowReader(cursor, _scalars, _anchors, nesting, problems);
    }

    /// <summary>Reads the value of what stands before the cursor; nothing there is null.</summary>
    /// <param name="parent">The column of what the node belongs to; -1 for the document.</param>
    /// <param name="place">What the node belongs to.</param>
    public JsonNode Read(int parent, YamlPlace place)
    {
        var owner = _cursor.Here(0);
        _space.SkipToToken();
        if (!IsInside(parent, place, owner.Line))
        {
            return new JsonNull(owner) { Source = "" };
        }

        var line = _cursor.Line;
        var column = _cursor.Column;
        var properties = YamlProperties.Read(_cursor);
        _anchors.Open(properties.Anchor);
        if (_cursor.AtLineEnd || _cursor.Current == '#')
        {
            // The properties have a line to themselves, so they are those of the whole node below.
            _space.SkipToToken();
            var node = IsInside(parent, place, owner.Line) ? ReadContent(parent, place, owner.Line, default) : new JsonNull(owner) { Source = "" };
            return _anchors.Close(properties.Anchor, node);
        }

        var start = _cursor.Line == line ? column : _cursor.Column;
        return ReadContent(parent, place, owner.Line, new YamlStart(properties, start));
    }

    private bool IsInside(int parent, YamlPlace place, int ownerLine)
    {
        if (_cursor.AtEnd || _cursor.AtAnyMarker())
        {
            return false;
        }

        // A sequence may stand as far left as the key it belongs to.
        return _cursor.Line == ownerLine || _cursor.Column > parent || (place == YamlPlace.Member && _cursor.Column == parent && AtSign('-'));
    }

    private JsonNode ReadContent(int parent, YamlPlace place, int ownerLine, YamlStart start)
    {
        var isBeside = place == YamlPlace.Member && _cursor.Line == ownerLine;
        var column = start.Column ?? _cursor.Column;
        var anchor = start.Properties.Anchor;
        if (AtSign('-'))
        {
            return isBeside
                ? throw YamlSyntax.Error(_cursor.Here(), "a list cannot begin in the line of its key. Begin it in the next line.")
                : _anchors.Close(anchor, ReadSequence(_cursor.Column));
        }

        if (AtSign('?'))
        {
            return _anchors.Close(anchor, ReadMapping(_cursor.Column, null));
        }

        if (_cursor.Current is '|' or '>')
        {
            var text = _blockScalars.Read(parent);
            return _anchors.Close(anchor, start.Properties.Tag == YamlTag.Value ? YamlScalars.Resolve(text.Value, text.Position) : text);
        }

        if (_cursor.Current is '[' or '{')
        {
            return _anchors.Close(anchor, ReadFlow());
        }

        var scalar = _scalars.Read(parent + 1, isFlow: false, start.Properties.Tag);
        _cursor.SkipBlanks();
        if (!AtSign(':'))
        {
            _space.DemandLineEnd();
            return _anchors.Close(anchor, scalar.Node);
        }

        // The properties stand in the line of the first key, so they are the key's.
        _anchors.Close(anchor, scalar.Node);
        return isBeside || !scalar.IsOneLine ? throw YamlSyntax.KeyOnKeyLine(_cursor.Here()) : ReadMapping(column, scalar.ToKey());
    }

    private JsonNode ReadFlow()
    {
        var start = _cursor.Here();
        var node = _flow.Read();
        _cursor.SkipBlanks();
        if (AtSign(':'))
        {
            YamlKey.From(node, start);
        }

        _space.DemandLineEnd();
        return node;
    }

    private JsonArray ReadSequence(int column)
    {
        var position = _cursor.Here();
        _nesting.Enter(position);
        var items = new List<JsonNode>();
        do
        {
            _cursor.Skip();
            items.Add(Read(column, YamlPlace.Item));
            _space.SkipToToken();
        }
        while (_space.IsAt(column, "the items of the list above") && AtSign('-'));

        _nesting.Leave();
        return new JsonArray(items, position);
    }

    private JsonObject ReadMapping(int column, YamlKey? first)
    {
        var position = first?.Position ?? _cursor.Here();
        _nesting.Enter(position);
        var members = new YamlMembers(_problems);
        var key = first;
        do
        {
            var name = key ?? ReadKey(column);
            members.Add(name, ReadMember(column, name));
            key = null;
            _space.SkipToToken();
        }
        while (_space.IsAt(column, "the keys above"));

        _nesting.Leave();
        return members.ToObject(position with { Length = 1 });
    }

    /// <summary>The value behind the colon. Only an explicit key, <c>? key</c>, may go without one.</summary>
    private JsonNode ReadMember(int column, YamlKey key)
    {
        if (!AtSign(':'))
        {
            return new JsonNull(key.Position) { Source = "" };
        }

        _cursor.Skip();
        return Read(column, key.IsExplicit ? YamlPlace.Item : YamlPlace.Member);
    }

    private YamlKey ReadKey(int column)
    {
        if (AtSign('-'))
        {
            throw YamlSyntax.Error(_cursor.Here(), "a list item stands where a key is expected. Indent the list further than the keys, or remove one of the two.");
        }

        if (AtSign('?'))
        {
            return ReadExplicitKey(column);
        }

        if (_cursor.Current is '[' or '{')
        {
            var start = _cursor.Here();
            return YamlKey.From(_flow.Read(), start);
        }

        var properties = YamlProperties.Read(_cursor);
        _anchors.Open(properties.Anchor);
        var scalar = _scalars.Read(column + 1, isFlow: false, properties.Tag);
        _anchors.Close(properties.Anchor, scalar.Node);
        _cursor.SkipBlanks();
        return scalar.IsOneLine && AtSign(':')
            ? scalar.ToKey()
            : throw YamlSyntax.Error(scalar.Position, "expected a key with ':' and a space behind it. Correct the indentation if this line continues the text above.");
    }

    private YamlKey ReadExplicitKey(int column)
    {
        var sign = _cursor.Here();
        _cursor.Skip();
        var node = Read(column, YamlPlace.Item);
        var key = YamlKey.From(node, node is JsonObject or JsonArray ? sign : node.Position);
        _space.SkipToToken();
        return key with { IsExplicit = true };
    }

    private bool AtSign(char sign) => _cursor.Current == sign && YamlCursor.IsBlankOrBreak(_cursor.Peek());
}
