using System.Text.Json;
using static Dash.McpServer.Desk.DeskMember;

namespace Dash.McpServer.Desk;

/// <summary>Reads the parameters of the messages that the desk can answer: nothing, a handshake, or the metadata that goes with every request from 2026-07-28 on.</summary>
internal static class DeskParameters
{
    private static readonly DeskShape Client = DeskShape.Object(
        Needed("name", DeskShape.Text),
        Needed("version", DeskShape.Text),
        Optional("title", DeskShape.Text),
        Optional("description", DeskShape.Text),
        Optional("websiteUrl", DeskShape.Text));

    // The protocol knows the first five; the others are said by clients that are in use, and mean nothing to a server.
    private static readonly DeskShape Capabilities = DeskShape.Object(
        Optional("roots", DeskShape.Object(Optional("listChanged", DeskShape.TrueOrFalse))),
        Optional("sampling", DeskShape.Object(Optional("context", DeskShape.Empty), Optional("tools", DeskShape.Empty))),
        Optional("elicitation", DeskShape.Object(Optional("form", DeskShape.Empty), Optional("url", DeskShape.Empty))),
        Optional("experimental", DeskShape.AnyObject),
        Optional("extensions", DeskShape.AnyObject),
        Optional("tasks", DeskShape.AnyObject),
        Optional("tools", DeskShape.TrueOrFalse),
        Optional("prompts", DeskShape.TrueOrFalse),
        Optional("resources", DeskShape.TrueOrFalse),
        Optional("logging", DeskShape.TrueOrFalse));

    private static readonly DeskShape Handshake = DeskShape.Object(
        Needed("protocolVersion", DeskShape.Revision),
        Needed("capabilities", Capabilities),
        Needed("clientInfo", Client));

    private static readonly DeskShape Stateless = DeskShape.Object(
        Needed("_meta", DeskShape.Object(
            Needed("io.modelcontextprotocol/protocolVersion", DeskShape.Revision),
            Needed("io.modelcontextprotocol/clientCapabilities", Capabilities),
            Optional("io.modelcontextprotocol/clientInfo", Client))));

    /// <param name="method">Whose parameters they are.</param>
    /// <param name="json">An object that is known to be well-formed, or nothing.</param>
    /// <param name="revision">The revision they name; null when they are empty.</param>
    /// <returns>False for anything that needs a second look.</returns>
    public static bool TryRead(DeskMethod method, ReadOnlySpan<byte> json, out string? revision)
    {
        revision = null;
        return method == DeskMethod.Initialize
            ? Matches(Handshake, json, ref revision)
            : json.IsEmpty || Matches(DeskShape.Empty, json, ref revision) || Matches(Stateless, json, ref revision);
    }

    private static bool Matches(DeskShape shape, ReadOnlySpan<byte> json, ref string? revision)
    {
        var reader = new Utf8JsonReader(json);
        return reader.Read() && shape.Matches(ref reader, ref revision);
    }
}
