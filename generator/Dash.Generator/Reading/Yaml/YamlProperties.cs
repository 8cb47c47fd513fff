namespace Dash.Generator.Reading.Yaml;

/// <summary>What may stand before a node: an anchor, and a tag, of which those of scalars change what is read.</summary>
internal readonly record struct YamlProperties(string? Anchor, YamlTag Tag)
{
    public static YamlProperties Read(YamlCursor cursor)
    {
        var (anchor, tag) = ((string?)null, YamlTag.None);
        while (cursor.Current is '&' or '!')
        {
            var start = cursor.Here();
            var isAnchor = cursor.Current == '&';
            var name = ReadName(cursor);
            if (!isAnchor)
            {
                tag = TagOf(name);
            }
            else if (name.Length == 0 || anchor is not null)
            {
                throw YamlSyntax.Error(start, "'&' must be followed by the name of an anchor, and a node has one anchor. Quote the value if the sign belongs to it.");
            }
            else
            {
                anchor = name;
            }

            cursor.SkipBlanks();
        }

        return new YamlProperties(anchor, tag);
    }

    private static YamlTag TagOf(string name) => name.Replace("<tag:yaml.org,2002:", "!").TrimEnd('>') switch
    {
        "" or "!str" => YamlTag.Text,
        "!int" or "!float" or "!bool" or "!null" => YamlTag.Value,
        _ => YamlTag.None,
    };

    /// <summary>The name behind the sign the cursor stands at.</summary>
    public static string ReadName(YamlCursor cursor)
    {
        cursor.Skip();
        var first = cursor.Index;
        while (!YamlCursor.IsBlankOrBreak(cursor.Current) && !YamlCursor.IsFlowSign(cursor.Current))
        {
            cursor.Skip();
        }

        return cursor.Text.Substring(first, cursor.Index - first);
    }
}
