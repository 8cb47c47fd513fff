namespace Dash.Sdk.Formats;

/// <summary>Finds the size of the main picture of a HEIC or AVIF file (ISO/IEC 23008-12): thumbnails and tiles have sizes of their own.</summary>
internal static class HeifReader
{
    internal static async ValueTask<MediaShape> ReadAsync(FileWindow file, CancellationToken cancellationToken)
    {
        var end = file.Length ?? long.MaxValue;
        for (long position = 0; position < end;)
        {
            if (await FileBox.ReadAsync(file, position, end, cancellationToken).ConfigureAwait(false) is not { } box)
            {
                break;
            }

            if (box.Name == FileBox.NameOf("meta"u8))
            {
                var content = await file.ReadAsync(box.Content, (int)Math.Min(int.MaxValue, box.End - box.Content), cancellationToken).ConfigureAwait(false);
                return HeifProperties.MainPicture(content.Span);
            }

            position = box.End;
        }

        return MediaShape.Unknown;
    }
}
