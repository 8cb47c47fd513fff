namespace Dash.Generator.Reading.Yaml;

/// <summary>What stands between the tokens of block style: blanks, comments, line ends and indentation.</summary>
internal sealed class YamlSpace(YamlCursor cursor)
{
    /// <summary>Steps to the next token, in this line or a later one.</summary>
    public void SkipToToken()
    {
        while (true)
        {
            SkipIndentation();
            if (cursor.Current == '#' && (cursor.Column == 0 || cursor.Peek(-1) is ' ' or '\t'))
            {
                cursor.SkipToLineEnd();
            }

            if (cursor.AtEnd || !cursor.AtLineEnd)
            {
                return;
            }

            cursor.NextLine();
        }
    }

    /// <summary>Nothing but a comment may follow in the line.</summary>
    public void DemandLineEnd()
    {
        var afterBlank = cursor.Column == 0 || cursor.Peek(-1) is ' ' or '\t';
        cursor.SkipBlanks();
        if (!cursor.AtLineEnd && !(cursor.Current == '#' && (afterBlank || cursor.Peek(-1) is ' ' or '\t')))
        {
            throw YamlSyntax.Error(cursor.Here(), $"expected the end of the line, found {cursor.Found()}. Quote the whole value if this belongs to it.");
        }
    }

    /// <summary>Whether the token begins another entry of the collection at a column; false behind its end.</summary>
    public bool IsAt(int column, string siblings)
    {
        if (cursor.AtEnd || cursor.AtAnyMarker() || cursor.Column < column)
        {
            return false;
        }

        return cursor.Column == column
            ? true
            : throw YamlSyntax.Error(cursor.Here(), $"this line is indented further than {siblings} and belongs to none of them. Correct its indentation.");
    }

    private void SkipIndentation()
    {
        if (cursor.Column > 0)
        {
            cursor.SkipBlanks();
            return;
        }

        while (cursor.Current == ' ')
        {
            cursor.Skip();
        }

        if (cursor.Current == '\t')
        {
            var tab = cursor.Here();
            cursor.SkipBlanks();
            if (!cursor.AtLineEnd && cursor.Current != '#')
            {
                throw YamlSyntax.Tab(tab);
            }
        }
    }
}
