using System.Globalization;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Dash.Surface.Tests.Reading;

/// <summary>The comments that the compiler wrote beside an assembly.</summary>
internal sealed class XmlComments(string path) : DocumentationProvider
{
    private readonly Dictionary<string, string> _members = XDocument.Load(path, LoadOptions.PreserveWhitespace).Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, member => member.ToString(SaveOptions.DisableFormatting), StringComparer.Ordinal);

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => path.GetHashCode(StringComparison.Ordinal);

    protected override string? GetDocumentationForSymbol(string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default) =>
        _members.GetValueOrDefault(documentationMemberID);
}
