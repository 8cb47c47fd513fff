using System.Buffers.Binary;
using System.Text;

namespace Dash.Sdk.Formats;

/// <summary>The first box of files of the ISO family (ISO/IEC 14496-12): its brands tell pictures, sound and videos apart.</summary>
internal static class FileTypeBox
{
    private const int FirstBrand = 8;

    /// <summary>The MIME type by the main brand and, where that one says little, by those it is compatible with; null for sound and the unknown.</summary>
    internal static string? ContentType(ReadOnlySpan<byte> head)
    {
        var length = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(head), (uint)head.Length);
        if (length < FirstBrand + 4)
        {
            return null;
        }

        var main = Brand(head, FirstBrand);
        if (ByBrand(main) is { } known)
        {
            return known;
        }

        // Behind the main brand stands its version.
        for (var position = FirstBrand + 8; position + 4 <= length; position += 4)
        {
            if (ByBrand(Brand(head, position)) is { } compatible)
            {
                return compatible;
            }
        }

        return main is "mif1" or "msf1" ? "image/heif" : null;
    }

    private static string? ByBrand(string brand) => brand switch
    {
        "heic" or "heix" or "heim" or "heis" or "hevc" or "hevx" => "image/heic",
        "avif" or "avis" => "image/avif",
        "qt  " => "video/quicktime",
        "M4V " or "M4VH" or "M4VP" => "video/x-m4v",
        ['3', 'g', ..] => "video/3gpp",
        "isom" or "avc1" or "MSNV" or "dash" or "mmp4" or "F4V " or ['i', 's', 'o', _] or ['m', 'p', '4', _] or ['N', 'D', ..] => "video/mp4",
        _ => null,
    };

    private static string Brand(ReadOnlySpan<byte> head, int position) => Encoding.Latin1.GetString(head.Slice(position, 4));
}
