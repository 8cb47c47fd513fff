using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;

namespace Dash.Generator.Reading;

/// <summary>The files of a compilation by path. Files that could not be read are known too, so that a reference into one is not blamed as well.</summary>
internal sealed class DocumentFiles
{
    private readonly Dictionary<string, ReadingContext?> _files = new(StringComparer.Ordinal);
    private readonly List<ReadingContext> _readable = [];
    private readonly List<ProblemLog> _logs = [];

    public IReadOnlyList<ReadingContext> Readable => _readable;

    public IEnumerable<string> Paths => _files.Keys;

    public IEnumerable<DiagnosticInfo> Problems => _logs.SelectMany(static log => log.Problems);

    public void Add(DocumentText text)
    {
        var path = FileNames.Normalize(text.Path);
        if (_files.ContainsKey(path))
        {
            return;
        }

        var problems = new ProblemLog(text.Path);
        _logs.Add(problems);
        var version = text.Root is null ? null : VersionReader.Read(text.Root, problems);
        var context = version is null ? null : new ReadingContext(text.Path, text.Root!, version, problems, this);
        _files.Add(path, context);
        if (context is not null)
        {
            _readable.Add(context);
        }
    }

    /// <summary>Whether the file belongs to the compilation; the context is null when it could not be read.</summary>
    public bool TryFind(string file, string relative, out ReadingContext? context) =>
        _files.TryGetValue(FileNames.Resolve(file, relative), out context);
}
