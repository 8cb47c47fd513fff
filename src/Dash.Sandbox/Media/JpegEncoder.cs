using System.Buffers.Binary;

namespace Dash.Sandbox.Media;

/// <summary>
/// Writes a baseline JPEG (ITU T.81) of flat 8×8 blocks: every block is its mean alone, so the only symbols are the mean's difference to the
/// block before and "end of block". That is a whole, decodable picture in a page of code.
/// </summary>
internal static class JpegEncoder
{
    private const int BlockSize = 8;

    public static byte[] Mosaic(int width, int height)
    {
        using var file = new MemoryStream();
        file.Write([0xFF, 0xD8]);
        WriteSegment(file, 0xE0, [(byte)'J', (byte)'F', (byte)'I', (byte)'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
        // All quantizers 8: the mean of a block is then its coefficient itself.
        WriteSegment(file, 0xDB, [0, .. Enumerable.Repeat((byte)8, 64)]);
        WriteSegment(file, 0xC0, FrameHeader(width, height));
        // Twelve mean symbols of four bits each, numbered by their own size; then one "end of block" symbol of one bit.
        WriteSegment(file, 0xC4, [0x00, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
        WriteSegment(file, 0xC4, [0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x00]);
        WriteSegment(file, 0xDA, [3, 1, 0x00, 2, 0x00, 3, 0x00, 0, 63, 0]);
        WriteBlocks(new JpegBitWriter(file), (width + BlockSize - 1) / BlockSize, (height + BlockSize - 1) / BlockSize);
        file.Write([0xFF, 0xD9]);
        return file.ToArray();
    }

    private static byte[] FrameHeader(int width, int height)
    {
        byte[] header = [8, 0, 0, 0, 0, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0];
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(1), (ushort)height);
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(3), (ushort)width);
        return header;
    }

    private static void WriteBlocks(JpegBitWriter bits, int columns, int rows)
    {
        // Brightness falls from left to right, the two colours change along the other way.
        Span<int> before = stackalloc int[3];
        for (var y = 0; y < rows; y++)
        {
            for (var x = 0; x < columns; x++)
            {
                ReadOnlySpan<int> means = [60 - (90 * x / columns), -50 + (100 * y / rows), 60 - (100 * x / columns)];
                for (var component = 0; component < means.Length; component++)
                {
                    WriteMean(bits, means[component] - before[component]);
                    before[component] = means[component];
                }
            }
        }

        bits.Flush();
    }

    private static void WriteMean(JpegBitWriter bits, int difference)
    {
        var size = difference == 0 ? 0 : 32 - int.LeadingZeroCount(Math.Abs(difference));
        bits.Write(size, 4);
        // Negative values are written as one less, without their sign.
        bits.Write((difference < 0 ? difference - 1 : difference) & ((1 << size) - 1), size);
        bits.Write(0, 1);
    }

    private static void WriteSegment(Stream file, byte marker, ReadOnlySpan<byte> content)
    {
        Span<byte> head = [0xFF, marker, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(head[2..], (ushort)(content.Length + 2));
        file.Write(head);
        file.Write(content);
    }
}
