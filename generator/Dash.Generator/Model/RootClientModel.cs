using Dash.Generator.Support;

namespace Dash.Generator.Model;

/// <summary>The client a document is entered by: the clients of its tags, and the operations without one.</summary>
internal sealed record RootClientModel
{
    public required TypeNameModel Type { get; init; }

    public required DocumentationModel Documentation { get; init; }

    /// <summary>The first server of the document with its variables filled in; null when it names no absolute address.</summary>
    public string? DefaultBaseAddress { get; init; }

    /// <summary>What calls usually need to prove who calls, as C#; null when a bearer token is all there is.</summary>
    public string? Security { get; init; }

    public EquatableArray<CredentialModel> Credentials { get; init; }

    public required EquatableArray<ClientPropertyModel> Clients { get; init; }

    public required EquatableArray<MethodModel> Methods { get; init; }
}
