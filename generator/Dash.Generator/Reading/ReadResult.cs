using Dash.Generator.Diagnostics;
using Dash.Generator.Document;
using Dash.Generator.Support;

namespace Dash.Generator.Reading;

/// <summary>The documents that could be understood, and everything found wrong with all of them. A document can be there and have errors.</summary>
internal sealed class ReadResult(DocumentSet documents, EquatableArray<DiagnosticInfo> problems)
{
    public DocumentSet Documents { get; } = documents;

    public EquatableArray<DiagnosticInfo> Problems { get; } = problems;
}
