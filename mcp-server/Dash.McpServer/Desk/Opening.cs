using System.IO.Pipelines;

namespace Dash.McpServer.Desk;

/// <summary>
/// The beginning of a conversation on standard streams: the desk answers what it knows, and the protocol library reads the same input from
/// its first byte, so that it can take over at any message.
/// </summary>
internal sealed class Opening : IDisposable
{
    // The first messages of a client are short; a line that does not fit is not one of them.
    private const int Room = 16 * 1024;

    private readonly FrontDesk _desk;
    private readonly Stream _input;
    private readonly Stream _output;
    private readonly Stream _heard;
    private readonly byte[] _received = new byte[Room];
    private readonly TaskCompletionSource _isOver = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _length;
    private int _answered;
    private bool _hasEnded;

    /// <param name="desk">Answers.</param>
    /// <param name="input">What the client says.</param>
    /// <param name="output">Where the client listens; nobody else writes there before the library has taken over.</param>
    public Opening(FrontDesk desk, Stream input, Stream output)
    {
        (_desk, _input, _output) = (desk, input, output);
        var heard = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        _heard = heard.Writer.AsStream();

        // A terminal ends once for every time its user says so, and that may have been said already.
        Input = new ContinuedStream(heard.Reader.AsStream(), () => _hasEnded ? Stream.Null : input);
    }

    /// <summary>What the library is to read in place of the input.</summary>
    public Stream Input { get; }

    /// <summary>To be put between the library and the output.</summary>
    public AnsweredAlready Answered { get; } = new();

    /// <summary>Ends when the library is needed, or when the tools are listed and it is likely to be.</summary>
    public Task IsOver => _isOver.Task;

    /// <summary>Answers until a message comes that is for the library, and lets it have that one and everything behind it.</summary>
    public async Task HoldAsync()
    {
        try
        {
            await Task.Run(Answer);
        }
        finally
        {
            _isOver.TrySetResult();
            await Answered.CaughtUpAsync();
            await _heard.WriteAsync(_received.AsMemory(_answered.._length));
            await _heard.DisposeAsync();
        }
    }

    public void Dispose() => Answered.Dispose();

    private void Answer()
    {
        while (_length < Room && _input.Read(_received, _length, Room - _length) is > 0 and var read)
        {
            _length += read;
            for (int length; (length = Array.IndexOf(_received, (byte)'\n', _answered, _length - _answered) + 1 - _answered) > 0; _answered += length)
            {
                if (!TryAnswer(_received.AsSpan(_answered, length)))
                {
                    return;
                }
            }

            Buffer.BlockCopy(_received, _answered, _received, 0, _length - _answered);
            (_length, _answered) = (_length - _answered, 0);
        }

        _hasEnded = _length < Room;
    }

    private bool TryAnswer(ReadOnlySpan<byte> line)
    {
        if (!_desk.TryAnswer(line[..^1], out var answer))
        {
            return false;
        }

        if (answer.Length > 0)
        {
            _output.Write(answer);
            _output.Flush();
            Answered.Expect();
        }

        _heard.Write(line);
        if (_desk.HasListedTools)
        {
            _isOver.TrySetResult();
        }

        return true;
    }
}
