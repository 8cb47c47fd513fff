using System.Collections.Generic;
using Dash.Generator.Document;

namespace Dash.Generator.Reading.Yaml;

/// <summary>Reads mappings and sequences between brackets, where line ends mean nothing. JSON is the plainest of them.</summary>
internal sealed class YamlFlowReader(YamlCursor cursor, YamlScalarReader scalars, YamlAnchors anchors, YamlNesting nesting, ProblemLog problems)
{
    /// <summary>Reads from the opening bracket to the closing one.</summary>
    public JsonNode Read()
    {
        var start = cursor.Here();
        nesting.Enter(start);
        var isMapping = cursor.Current == '{';
        cursor.Skip();
        var node = isMapping ? ReadMapping(start) : ReadSequence(start);
        nesting.Leave();
        return node;
    }

    private JsonNode ReadMapping(SourcePosition start)
    {
        var members = new YamlMembers(problems);
        while (!Ends('}', start))
        {
            SkipExplicitKeySign();
            var key = AtColon() ? new YamlKey("", cursor.Here(), false) : ReadKey();
            Skip(start);
            members.Add(key, AtColon() ? ReadPairValue(start) : new JsonNull(key.Position) { Source = "" });
            EndEntry('}', start);
        }

        return members.ToObject(start);
    }

    private JsonArray ReadSequence(SourcePosition start)
    {
        var items = new List<JsonNode>();
        while (!Ends(']', start))
        {
            items.Add(ReadItem(start));
            EndEntry(']', start);
        }

        return new JsonArray(items, start);
    }

    /// <summary>An item may be a single pair, <c>[a: b]</c>, which is a mapping of one member.</summary>
    private JsonNode ReadItem(SourcePosition start)
    {
        var place = cursor.Here();
        SkipExplicitKeySign();
        var item = ReadNode();
        Skip(start);
        if (!AtColon())
        {
            return item;
        }

        var members = new YamlMembers(problems);
        members.Add(YamlKey.From(item, item is JsonObject or JsonArray ? place : item.Position), ReadPairValue(start));
        return members.ToObject(place);
    }

    private JsonNode ReadPairValue(SourcePosition start)
    {
        var colon = cursor.Here();
        cursor.Skip();
        Skip(start);
        return cursor.Current is ',' or '}' or ']' ? new JsonNull(colon) { Source = "" } : ReadNode();
    }

    private YamlKey ReadKey()
    {
        var place = cursor.Here();
        return cursor.Current is '[' or '{' ? YamlKey.From(Read(), place) : ReadScalar(YamlProperties.Read(cursor)).ToKey();
    }

    private JsonNode ReadNode()
    {
        var properties = YamlProperties.Read(cursor);
        anchors.Open(properties.Anchor);
        var node = cursor.Current is '[' or '{' ? Read()
            : cursor.Current is ',' or ']' or '}' ? new JsonNull(cursor.Here()) { Source = "" }
            : ReadScalar(properties).Node;
        return anchors.Close(properties.Anchor, node);
    }

    private YamlScalar ReadScalar(YamlProperties properties) => scalars.Read(0, isFlow: true, properties.Tag);

    private bool Ends(char bracket, SourcePosition start)
    {
        Skip(start);
        if (cursor.Current != bracket)
        {
            return cursor.Current == ','
                ? throw YamlSyntax.Error(cursor.Here(), "nothing stands before this comma. Remove it.")
                : false;
        }

        cursor.Skip();
        return true;
    }

    private void EndEntry(char bracket, SourcePosition start)
    {
        Skip(start);
        if (cursor.Current == ',')
        {
            cursor.Skip();
        }
        else if (cursor.Current != bracket)
        {
            throw YamlSyntax.Error(cursor.Here(), $"expected ',' or '{bracket}', found {cursor.Found()}.");
        }
    }

    /// <summary>A colon that follows a key. In JSON no space follows it.</summary>
    private bool AtColon() => cursor.Current == ':';

    private void SkipExplicitKeySign()
    {
        if (cursor.Current == '?' && YamlCursor.IsBlankOrBreak(cursor.Peek()))
        {
            cursor.Skip();
            cursor.SkipBlanks();
        }
    }

    private void Skip(SourcePosition start)
    {
        while (true)
        {
            cursor.SkipBlanks();
            if (cursor.Current == '#')
            {
                cursor.SkipToLineEnd();
            }

            if (cursor.AtEnd || cursor.AtAnyMarker())
            {
                throw YamlSyntax.Error(start, $"the '{cursor.Text[start.Start]}' that stands here is never closed.");
            }

            if (!cursor.AtLineEnd)
            {
                return;
            }

            cursor.NextLine();
        }
    }
}
