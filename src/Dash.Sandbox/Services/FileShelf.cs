using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dash.Sandbox.Media;
using Dash.Sandbox.Storage;
using Microsoft.AspNetCore.Http;

namespace Dash.Sandbox.Services;

/// <summary>The files the sandbox itself serves: samples under <c>/files</c>, uploads under <c>/uploads</c>.</summary>
internal sealed class FileShelf(SandboxContext context, UploadFolder folder)
{
    public const string FilesPath = "/files/";
    public const string UploadsPath = "/uploads/";
    private static readonly TimeSpan UploadWindow = TimeSpan.FromMinutes(15);
    private readonly byte[] _secret = RandomNumberGenerator.GetBytes(32);

    /// <summary>Makes a signed address for the bytes of a file.</summary>
    public string Offer(string fileName, string contentType)
    {
        var key = $"{Guid.NewGuid():N}/{SafeName(fileName)}";
        var expiresAt = context.Clock.GetUtcNow() + UploadWindow;
        context.Database.Run(session => new UploadStore(session).Expect(key, contentType, expiresAt));
        var expires = expiresAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return context.Absolute($"{UploadsPath}{key}?expires={expires}&signature={Sign(key, expires)}");
    }

    /// <summary>Why bytes sent to an address must not be kept; nothing when it was made by <see cref="Offer"/> and is still valid.</summary>
    public string? WhyNot(string key, HttpRequest request) => WhyNot(key, request, request.ContentType);

    /// <inheritdoc cref="WhyNot(string, HttpRequest)"/>
    public string? WhyNot(string key, HttpRequest request, string? sentType)
    {
        var (expires, signature) = ((string?)request.Query["expires"], (string?)request.Query["signature"]);
        if (expires is null || signature is null || !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Sign(key, expires)), Encoding.UTF8.GetBytes(signature)))
        {
            return "The signature does not fit the address. Use the address of media_upload_url unchanged, query included.";
        }

        var contentType = sentType?.Split(';')[0].Trim() ?? "";
        return Find(context.Database, key) switch
        {
            null => "The address was not made by this sandbox.",
            { } upload when upload.ExpiresAt < context.Clock.GetUtcNow() => $"The address expired at {Moment.Text(upload.ExpiresAt)}. Ask media_upload_url for a new one.",
            { } upload when contentType.Length > 0 && contentType != upload.ContentType => $"The address was made for {upload.ContentType}, but {contentType} was sent.",
            _ => null,
        };
    }

    /// <summary>Takes the file sent to an address; one that was sent there before makes room.</summary>
    public void Keep(string key, UploadFile file)
    {
        var replaced = context.Database.Run(session =>
        {
            var uploads = new UploadStore(session);
            var before = uploads.Find(key)?.File;
            uploads.Fill(key, file.Name);
            return before;
        });
        file.Keep();
        if (replaced is not null)
        {
            folder.Delete(replaced);
        }
    }

    /// <summary>A file by the path it is served under; nothing when there is none.</summary>
    public MediaFile? Find(string path)
    {
        if (path.StartsWith(FilesPath, StringComparison.Ordinal))
        {
            return SampleFiles.All.GetValueOrDefault(path[FilesPath.Length..]);
        }

        return path.StartsWith(UploadsPath, StringComparison.Ordinal)
            && Find(context.Database, path[UploadsPath.Length..]) is { File: { } file } upload
            && folder.Find(file) is { } place
            ? new MediaFile(upload.ContentType, place)
            : null;
    }

    /// <summary>Finds out what stands behind an address: from the bytes when the file is the sandbox's own, else from the extension.</summary>
    /// <exception cref="ApiProblem">No such file here, or nothing tells its kind.</exception>
    public (string Address, MediaFacts Facts) Look(Uri address)
    {
        if (address.Scheme is not ("http" or "https"))
        {
            throw ApiProblem.NotValid("url", $"Not a public address: '{address.Scheme}'. Expected http or https.");
        }

        if (!address.IsLoopback || address.Port != context.BaseAddress.Port)
        {
            return (address.AbsoluteUri, MediaSniffer.FromAddress(address) ?? throw ApiProblem.NotValid(
                "url", $"The sandbox does not fetch files from elsewhere and goes by the extension, which has to be one of {MediaSniffer.KnownExtensions}."));
        }

        var file = Find(address.AbsolutePath) ?? throw ApiProblem.NotValid("url", $"There is no file at {address.GetLeftPart(UriPartial.Path)}. Send its bytes first.");
        using var bytes = file.Open();
        return (address.AbsolutePath, MediaSniffer.FromBytes(bytes) ?? throw ApiProblem.NotValid(
            "url", "Unsupported media type: the bytes are neither an image (JPEG, PNG, GIF, WebP) nor a video (MP4, QuickTime, WebM)."));
    }

    private static StoredUpload? Find(Database database, string key) => database.Run(session => new UploadStore(session).Find(key));

    // The name ends up in an address and in a database key: only what needs no escaping stays.
    private static string SafeName(string fileName) => string.Concat(fileName.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_' ? letter : '-'));

    private string Sign(string key, string expires) => Convert.ToHexStringLower(HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes($"{key}\n{expires}")));
}
