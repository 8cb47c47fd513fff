using System.Text.Json;
using Dash.McpServer.Catalog;
using Dash.McpServer.Gate;
using Dash.McpServer.Hosting;

namespace Dash.McpServer.Desk;

/// <summary>
/// The answers to what clients open with, byte for byte as the protocol library gives them: a test compares them for every revision and mode.
/// </summary>
/// <param name="context">What the server is and may do: it decides which tools there are and what is said of them.</param>
internal sealed class DeskAnswers(ServerContext context)
{
    private const string Capabilities = """{"prompts":{"listChanged":true},"resources":{"listChanged":true},"tools":{"listChanged":true},"completions":{}}""";
    private const string CapabilitiesWithLogging = """{"logging":{},"prompts":{"listChanged":true},"resources":{"listChanged":true},"tools":{"listChanged":true},"completions":{}}""";

    private (byte[] Json, string Instructions)? _tools;

    public static ReadOnlySpan<byte> Nothing => "{}"u8;

    /// <param name="revision">The one that was asked for, which is one with a handshake.</param>
    public ReadOnlySpan<byte> Initialize(string revision) => Write(this, (writer, answers) =>
    {
        writer.WriteString("protocolVersion"u8, revision);
        writer.WritePropertyName("capabilities"u8);
        writer.WriteRawValue(CapabilitiesWithLogging, skipInputValidation: true);
        WriteIdentity(writer, "serverInfo");
        writer.WriteString("instructions"u8, answers.Tools.Instructions);
    });

    public ReadOnlySpan<byte> Discover() => Write(this, static (writer, answers) =>
    {
        writer.WriteStartArray("supportedVersions"u8);
        writer.WriteStringValue(DeskRevisions.Stateless);
        writer.WriteEndArray();
        writer.WritePropertyName("capabilities"u8);
        writer.WriteRawValue(Capabilities, skipInputValidation: true);
        writer.WriteString("instructions"u8, answers.Tools.Instructions);
        WriteStatelessEnd(writer);
    });

    public ReadOnlySpan<byte> ListTools(bool isStateless) => Write(this, (writer, answers) =>
    {
        writer.WritePropertyName("tools"u8);
        writer.WriteRawValue(answers.Tools.Json, skipInputValidation: true);
        if (isStateless)
        {
            WriteStatelessEnd(writer);
        }
    });

    private (byte[] Json, string Instructions) Tools => _tools ??= ReadTools();

    private (byte[] Json, string Instructions) ReadTools()
    {
        var buffer = new MemoryStream(32 * 1024);
        using var writer = new Utf8JsonWriter(buffer);
        var offered = new List<string>();
        writer.WriteStartArray();
        foreach (var name in DeskDefinitions.Names)
        {
            var (json, onlyReads) = DeskDefinitions.Read(name);
            if (context.Mode != OperatorMode.ReadOnly || onlyReads)
            {
                offered.Add(name);
                writer.WriteRawValue(json, skipInputValidation: true);
            }
        }

        writer.WriteEndArray();
        writer.Flush();
        return (buffer.ToArray(), ServerInstructions.Of(OfferedTools.Named(offered), context.Systems));
    }

    private static ReadOnlySpan<byte> Write(DeskAnswers answers, Action<Utf8JsonWriter, DeskAnswers> members)
    {
        var buffer = new MemoryStream(32 * 1024);
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        members(writer, answers);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.ToArray();
    }

    private static void WriteStatelessEnd(Utf8JsonWriter writer)
    {
        writer.WriteNumber("ttlMs"u8, 0);
        writer.WriteString("cacheScope"u8, "private"u8);
        writer.WriteString("resultType"u8, "complete"u8);
        writer.WriteStartObject("_meta"u8);
        WriteIdentity(writer, "io.modelcontextprotocol/serverInfo");
        writer.WriteEndObject();
    }

    private static void WriteIdentity(Utf8JsonWriter writer, string name)
    {
        writer.WriteStartObject(name);
        writer.WriteString("name"u8, ServerIdentity.Name);
        writer.WriteString("title"u8, ServerIdentity.Title);
        writer.WriteString("version"u8, ServerIdentity.Version);
        writer.WriteEndObject();
    }
}
