using Dash.Generator.Support;

namespace Dash.Generator.Model;

/// <summary>A method of the root client that makes the credential of a security scheme.</summary>
internal sealed record CredentialModel
{
    public required string Name { get; init; }

    public required DocumentationModel Documentation { get; init; }

    /// <summary>The method of <c>ApiCredential</c>.</summary>
    public required string Factory { get; init; }

    /// <summary>What the document says about the scheme: its name, and that of the header or parameter.</summary>
    public required EquatableArray<string> Texts { get; init; }

    /// <summary>What the caller gives, all of it text.</summary>
    public required EquatableArray<ArgumentModel> Arguments { get; init; }
}
