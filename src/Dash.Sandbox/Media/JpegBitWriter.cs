namespace Dash.Sandbox.Media;

/// <summary>Packs the bits of a JPEG scan, highest bit first; a full byte of ones is followed by a zero byte, as the format demands.</summary>
internal sealed class JpegBitWriter(Stream file)
{
    private int _pending;
    private int _count;

    public void Write(int value, int bits)
    {
        for (var bit = bits - 1; bit >= 0; bit--)
        {
            _pending = (_pending << 1) | ((value >> bit) & 1);
            if (++_count == 8)
            {
                WriteByte();
            }
        }
    }

    /// <summary>Fills the last byte with ones.</summary>
    public void Flush()
    {
        while (_count != 0)
        {
            Write(1, 1);
        }
    }

    private void WriteByte()
    {
        file.WriteByte((byte)_pending);
        if (_pending == 0xFF)
        {
            file.WriteByte(0);
        }

        (_pending, _count) = (0, 0);
    }
}
