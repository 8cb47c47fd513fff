// A file into the library: dotnet run --project samples/UploadMedia -- photo.jpg
using Dash.Samples;
using Dash.Sdk;

await using var connection = await SampleDash.ConnectAsync(args);
var dash = connection.Client;

// Without a file, a picture of one pixel: enough for the library, too small for most networks.
var path = args.FirstOrDefault(File.Exists);
await using Stream content = path is null
    ? new MemoryStream(Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="))
    : File.OpenRead(path);

var brandId = (await dash.Account.GetSelfAsync()).AccessibleBrands[0];
var receipt = await dash.Media.UploadAsync(brandId, content, new Percentages());
Console.WriteLine($"{receipt.Facts!.ContentType}, {receipt.Facts.Width} x {receipt.Facts.Height}, {receipt.Facts.Bytes} bytes");

// Posts refer to what the upload returns.
var draft = new NewXPost { BrandId = brandId }.WithCaption("With a picture").WithMedia(receipt).AsDraft();
Console.WriteLine($"a {draft.Status} with the media just uploaded: {draft.MediaIds![0] == receipt.MediaId}");

/// <summary>Writes in the order of the progress; <see cref="Progress{T}"/> would hand it to the thread pool.</summary>
internal sealed class Percentages : IProgress<UploadProgress>
{
    public void Report(UploadProgress value) => Console.WriteLine($"{value.Fraction:P0} of {value.TotalBytes} bytes");
}
