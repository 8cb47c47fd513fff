using Microsoft.AspNetCore.Http;

namespace Dash.McpServer.Http;

/// <summary>
/// The body of an answer that may take its time. The protocol library holds the headers back until the first message, so that
/// an error can still choose the status; a client that hears nothing for that long may give up. So the headers go out after a
/// moment of grace, and whatever comes later is told in the body alone.
/// </summary>
internal sealed class GraceStream : Stream
{
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(250);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly CancellationTokenSource _answered = new();
    private readonly HttpResponse _response;
    private readonly Task _starting;

    public GraceStream(HttpResponse response, TimeProvider time)
    {
        _response = response;
        _starting = StartLateAsync(time);
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Chooses the status, when that is still possible.</summary>
    public async ValueTask ChooseStatusAsync(int status)
    {
        await _turn.WaitAsync();
        try
        {
            if (!_response.HasStarted)
            {
                _response.StatusCode = status;
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await _response.Body.WriteAsync(buffer, cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await _response.Body.FlushAsync(cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override async ValueTask DisposeAsync()
    {
        await _answered.CancelAsync();
        await _starting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _answered.Dispose();
        _turn.Dispose();
        await base.DisposeAsync();
    }

    private async Task StartLateAsync(TimeProvider time)
    {
        await Task.Delay(Grace, time, _answered.Token);
        await _turn.WaitAsync(_answered.Token);
        try
        {
            await _response.StartAsync(_answered.Token);
            await _response.Body.FlushAsync(_answered.Token);
        }
        finally
        {
            _turn.Release();
        }
    }
}
