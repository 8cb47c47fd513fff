using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dash.Generator.Tests.Harness;

/// <summary>The additional file of a <see cref="SpecFile"/>.</summary>
internal sealed class SpecText(SpecFile file) : AdditionalText
{
    public SpecFile File { get; } = file;

    public override string Path => File.Path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.Text);
}
