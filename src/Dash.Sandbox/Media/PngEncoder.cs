using System.Buffers.Binary;
using System.IO.Compression;

namespace Dash.Sandbox.Media;

/// <summary>Writes a small true-colour PNG with a gradient (ISO/IEC 15948).</summary>
internal static class PngEncoder
{
    public static byte[] Gradient(int width, int height)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);

        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], height);
        (header[8], header[9]) = (8, 2);
        WriteChunk(file, "IHDR"u8, header);
        WriteChunk(file, "IDAT"u8, Compress(Pixels(width, height)));
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static byte[] Pixels(int width, int height)
    {
        // Every row begins with its filter type; 0 means none.
        var pixels = new byte[height * (1 + (width * 3))];
        var position = 0;
        for (var y = 0; y < height; y++)
        {
            position++;
            for (var x = 0; x < width; x++)
            {
                pixels[position++] = (byte)(x * 255 / width);
                pixels[position++] = (byte)(y * 255 / height);
                pixels[position++] = 160;
            }
        }

        return pixels;
    }

    private static byte[] Compress(byte[] pixels)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(pixels);
        }

        return compressed.ToArray();
    }

    private static void WriteChunk(Stream file, ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        Span<byte> word = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(word, content.Length);
        file.Write(word);
        file.Write(name);
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(word, Checksum(Checksum(0xFFFFFFFF, name), content) ^ 0xFFFFFFFF);
        file.Write(word);
    }

    private static uint Checksum(uint checksum, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            checksum ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                checksum = (checksum & 1) == 0 ? checksum >> 1 : (checksum >> 1) ^ 0xEDB88320;
            }
        }

        return checksum;
    }
}
