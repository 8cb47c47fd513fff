using Dash.McpServer.Hosting;

namespace Dash.McpServer.Desk;

/// <summary>
/// Answers what every client asks first, while the protocol library, which takes several times as long to get up, is not there yet. It says
/// what the library would say, and it stands down for ever at the first message that it does not know.
/// </summary>
/// <param name="context">What the server is and may do.</param>
internal sealed class FrontDesk(ServerContext context)
{
    private readonly DeskAnswers _answers = new(context);
    private string? _revision;

    /// <summary>True once nothing more is likely to be asked that it can answer.</summary>
    public bool HasListedTools { get; private set; }

    /// <param name="line">A message without the end of its line.</param>
    /// <param name="answer">The answer with the end of its line; empty when the message gets none.</param>
    /// <returns>False for a message that is not for the desk.</returns>
    public bool TryAnswer(ReadOnlySpan<byte> line, out byte[] answer)
    {
        answer = [];
        if (!DeskReader.TryRead(line, out var message) || !Belongs(message))
        {
            return false;
        }

        _revision ??= message.Revision;
        HasListedTools |= message.Method == DeskMethod.ListTools;
        if (message.Method != DeskMethod.Initialized)
        {
            answer = [.. "{\"result\":"u8, .. Result(message), .. ",\"id\":"u8, .. message.Id, .. ",\"jsonrpc\":\"2.0\"}\n"u8];
        }

        return true;
    }

    // A conversation is held in one revision; whoever changes it is told so by the library.
    private bool Belongs(DeskMessage message) => message.Method switch
    {
        DeskMethod.Initialize => _revision is null && DeskRevisions.HasHandshake(message.Revision!),
        DeskMethod.Initialized or DeskMethod.Ping => _revision is not (null or DeskRevisions.Stateless) && message.Revision is null,
        DeskMethod.Discover => IsStateless(message),
        DeskMethod.ListTools => IsStateless(message) || (_revision is not (null or DeskRevisions.Stateless) && message.Revision is null),
        _ => false,
    };

    private bool IsStateless(DeskMessage message) => message.Revision == DeskRevisions.Stateless && _revision is null or DeskRevisions.Stateless;

    private ReadOnlySpan<byte> Result(DeskMessage message) => message.Method switch
    {
        DeskMethod.Initialize => _answers.Initialize(message.Revision!),
        DeskMethod.Discover => _answers.Discover(),
        DeskMethod.ListTools => _answers.ListTools(isStateless: message.Revision is not null),
        _ => DeskAnswers.Nothing,
    };
}
