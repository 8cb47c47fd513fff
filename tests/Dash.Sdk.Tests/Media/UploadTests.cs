using System.Net;
using System.Text.Json;
using Dash.Runtime;
using Dash.Sdk.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Dash.Sdk.Tests.Uploads;

/// <summary>The three steps of an upload, and what happens when one of them fails.</summary>
public sealed class UploadTests : IAsyncLifetime
{
    private static readonly byte[] Picture = [.. Bytes.Png(800, 534), .. new byte[1_500_000]];

    private Storage _storage = null!;
    private UploadSession _session = null!;

    public async Task InitializeAsync()
    {
        _storage = await Storage.StartAsync();
        _session = new UploadSession(_storage);
    }

    public async Task DisposeAsync() => await _storage.DisposeAsync();

    [Fact]
    public async Task AFileIsSentToTheAddressAndTakenIntoTheLibrary()
    {
        var receipt = await _session.Client.Media.UploadAsync(144, new MemoryStream(Picture), upload: new MediaUpload { FileName = "launch.jpg", SourceId = "mine", CreatedAt = DateTimeOffset.UnixEpoch });

        Assert.Equal((647749496, 950680003, MediaType.Image, "mine", 800), (receipt.MediaId, receipt.Media.Id, receipt.Kind, receipt.SourceId, receipt.Facts!.Width));
        // The bytes win over the name.
        Assert.Equal("""{"filename":"launch.png","content_type":"image/png"}""", _session.Calls[0].Body);
        var put = Assert.Single(_storage.Puts);
        Assert.Equal(("PUT", _storage.Signed("file1").PathAndQuery, Picture.Length, UploadSession.HashOf(Picture)), (put.Method, put.Target, put.Received, put.Hash));
        Assert.Equal(("image/png", Picture.Length.ToString()), (put.Headers["Content-Type"], put.Headers["Content-Length"]));
        var entry = JsonElement.Parse(_session.Calls[1].Body!);
        Assert.Equal("https://library-backend.dashsocial.com/brands/144/media", _session.Calls[1].Address.AbsoluteUri);
        Assert.Equal(new Uri(_storage.Address, "bucket/file1").AbsoluteUri, entry.GetProperty("url").GetString());
        Assert.Equal("""{"filename":"launch.png"}""", entry.GetProperty("meta").GetString());
        Assert.Equal(("mine", "1970-01-01T00:00:00+00:00"), (entry.GetProperty("source_id").GetString(), entry.GetProperty("source_created_at").GetString()!.Replace("Z", "+00:00")));
    }

    [Fact]
    public async Task TheKeyGoesToTheServiceAndNeverToTheStorage()
    {
        await _session.Client.Media.UploadAsync(144, new MemoryStream(Picture));

        Assert.All(_session.Calls, call => Assert.Equal($"Bearer {UploadSession.Key}", call.Authorization));
        Assert.DoesNotContain(_storage.Puts.SelectMany(put => put.Headers), header => header.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase) || header.Value.Contains(UploadSession.Key));
    }

    [Fact]
    public async Task AnHttpClientThatSendsTheKeyEverywhereIsNotUsedForTheStorage()
    {
        using var http = new HttpClient(_session, disposeHandler: false);
        http.DefaultRequestHeaders.Add("X-Api-Key", UploadSession.Key);
        var dash = new DashClient(new DashClientOptions { ApiKey = UploadSession.Key, HttpClient = http });

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => dash.Media.UploadAsync(144, new MemoryStream(Picture)));

        Assert.Contains("DefaultRequestHeaders", error.Message);
        Assert.Empty(_storage.Puts);
    }

    [Fact]
    public async Task ProgressRunsFromNothingToEverything()
    {
        var progress = new Steps();

        await _session.Client.Media.UploadAsync(144, new MemoryStream(Picture), progress);

        Assert.Equal((0L, (long)Picture.Length), (progress.Seen[0].BytesSent, progress.Seen[^1].BytesSent));
        Assert.Equal((0, 1), (progress.Seen[0].Fraction, progress.Seen[^1].Fraction));
        Assert.Equal(progress.Seen.Select(step => step.BytesSent).Order(), progress.Seen.Select(step => step.BytesSent));
        Assert.InRange(progress.Seen.Count, 4, 10);
    }

    [Fact]
    public async Task AStreamThatCannotGoBackIsSentWhenItsLengthIsKnown()
    {
        await _session.Client.Media.UploadAsync(144, new OneWayStream(Picture), upload: new MediaUpload { Length = Picture.Length });
        await _session.Client.Media.UploadAsync(144, new OneWayStream(Bytes.Gif(5, 5)));

        Assert.Equal([UploadSession.HashOf(Picture), UploadSession.HashOf(Bytes.Gif(5, 5))], _storage.Puts.Select(put => put.Hash));
        Assert.Equal([$"{Picture.Length}", $"{Bytes.Gif(5, 5).Length}"], _storage.Puts.Select(put => put.Headers["Content-Length"]));
    }

    [Fact]
    public async Task ALongStreamWithoutALengthIsRefusedBeforeAnythingIsSent()
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => _session.Client.Media.UploadAsync(144, new OneWayStream(Picture)));

        Assert.Contains("MediaUpload.Length", error.Message);
        Assert.Empty(_session.Calls);
    }

    [Fact]
    public async Task AWrongLengthIsAnErrorOfTheStreamAndNothingIsRegistered()
    {
        var error = await Assert.ThrowsAsync<IOException>(() => _session.Client.Media.UploadAsync(144, new OneWayStream(Picture), upload: new MediaUpload { Length = Picture.Length + 1 }));

        Assert.DoesNotContain("secret", error.ToString());
        Assert.Single(_session.Calls);
    }

    [Fact]
    public async Task UnknownBytesAreNotSent()
    {
        await Assert.ThrowsAsync<UnknownMediaFormatException>(() => _session.Client.Media.UploadAsync(144, new MemoryStream("%PDF-1.7"u8.ToArray())));

        Assert.Empty(_session.Calls);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task AFailedTransferIsTriedOnceMoreWithANewAddress(int status)
    {
        _storage.Instead = (number, http) => Refuse(http, number == 0 ? status : null);

        var receipt = await _session.Client.Media.UploadAsync(144, new MemoryStream(Picture));

        Assert.Equal(647749496, receipt.MediaId);
        Assert.Equal([_storage.Signed("file1").PathAndQuery, _storage.Signed("file2").PathAndQuery], _storage.Puts.Select(put => put.Target));
        Assert.Equal(UploadSession.HashOf(Picture), _storage.Puts[1].Hash);
    }

    [Fact]
    public async Task ABrokenConnectionIsTriedOnceMoreWithANewAddress()
    {
        _storage.Instead = (number, http) => Abort(http, number == 0);

        await _session.Client.Media.UploadAsync(144, new MemoryStream(Picture));

        Assert.Equal(UploadSession.HashOf(Picture), _storage.Puts[^1].Hash);
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(3_000_000)]
    public async Task AFileThatWasReadBeforeTheFailureIsSentWholeTheSecondTime(int length)
    {
        var bytes = Picture.Concat(new byte[length]).ToArray();
        using var content = new MemoryStream([1, 2, 3, .. bytes]) { Position = 3 };
        _storage.Instead = async (number, http) =>
        {
            if (number > 0)
            {
                return false;
            }

            await http.Request.Body.CopyToAsync(Stream.Null);
            return await Refuse(http, 503);
        };

        await _session.Client.Media.UploadAsync(144, content);

        Assert.Equal((bytes.Length, UploadSession.HashOf(bytes)), (_storage.Puts[1].Received, _storage.Puts[1].Hash));
    }

    [Fact]
    public async Task AFileWhoseConnectionBrokeHalfWayIsSentWholeTheSecondTime()
    {
        var bytes = Picture.Concat(new byte[3_000_000]).ToArray();
        _storage.Instead = async (number, http) =>
        {
            if (number > 0)
            {
                return false;
            }

            await http.Request.Body.ReadExactlyAsync(new byte[500_000]);
            return await Abort(http, true);
        };

        await _session.Client.Media.UploadAsync(144, new MemoryStream(bytes));

        Assert.Equal((bytes.Length, UploadSession.HashOf(bytes)), (_storage.Puts[^1].Received, _storage.Puts[^1].Hash));
    }

    [Fact]
    public async Task WhatCannotBeReadAgainIsNotTriedAgain()
    {
        _storage.Instead = (_, http) => Refuse(http, 503);

        await Assert.ThrowsAsync<ApiException>(() => _session.Client.Media.UploadAsync(144, new OneWayStream(Picture), upload: new MediaUpload { Length = Picture.Length }));

        Assert.Single(_storage.Puts);
    }

    [Theory]
    [InlineData(403, 2)]
    [InlineData(400, 1)]
    [InlineData(307, 1)]
    public async Task ARefusalSaysWhatTheStorageSaidAndNothingSecret(int status, int tries)
    {
        _storage.Instead = (_, http) => Refuse(http, status);

        var error = await Assert.ThrowsAsync<ApiException>(() => _session.Client.Media.UploadAsync(144, new MemoryStream(Picture)));

        Assert.Equal((status, tries), ((int)error.StatusCode, _storage.Puts.Count));
        Assert.Contains($"{_storage.Address}bucket/file{tries}: the host answered {status}", error.Message);
        Assert.Contains("AccessDenied", error.Message);
        Assert.DoesNotContain("secret", error.ToString());
        Assert.DoesNotContain(_session.Calls, call => call.Address.AbsolutePath.Contains("brands"));
    }

    [Fact]
    public async Task ALostAnswerOfTheLibraryLeavesTheIdToLookFor()
    {
        _session.Register = _ => throw new HttpRequestException(HttpRequestError.ResponseEnded);

        var error = await Assert.ThrowsAsync<UploadOutcomeUnknownException>(() => _session.Client.Media.UploadAsync(144, new MemoryStream(Picture), upload: new MediaUpload { SourceId = "mine" }));

        Assert.Equal((144, "mine", new Uri(_storage.Address, "bucket/file1")), (error.BrandId, error.SourceId, error.StoredAt));
        Assert.DoesNotContain("secret", error.ToString());
        Assert.Equal(1, _session.Calls.Count(call => call.Address.AbsolutePath.Contains("brands")));
    }

    [Theory]
    [InlineData(HttpStatusCode.RequestTimeout)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task AnErrorThatAProxyCouldGiveForTheLibraryLeavesTheIdToLookFor(HttpStatusCode status)
    {
        _session.Register = _ => RecordedDash.Answer("{}", status);

        var error = await Assert.ThrowsAsync<UploadOutcomeUnknownException>(() => _session.Client.Media.UploadAsync(144, new MemoryStream(Picture), upload: new MediaUpload { SourceId = "mine" }));

        Assert.Equal((144, "mine"), (error.BrandId, error.SourceId));
        Assert.Equal(1, _session.Calls.Count(call => call.Address.AbsolutePath.Contains("brands")));
    }

    [Fact]
    public async Task ARefusalOfTheLibraryIsNoUnknownOutcome()
    {
        _session.Register = _ => RecordedDash.Answer("""{"message":"no"}""", HttpStatusCode.UnprocessableEntity);

        await Assert.ThrowsAsync<ApiException<ApiError>>(() => _session.Client.Media.UploadAsync(144, new MemoryStream(Picture)));
    }

    [Theory]
    [InlineData("""{"id":5,"kind":"s3"}""", "id, kind")]
    [InlineData("{}", "none")]
    public async Task AnAnswerWithoutAnAddressSaysWhatItHasInstead(string answer, string found)
    {
        _session.AddressAnswer = _ => answer;

        var error = await Assert.ThrowsAsync<ApiException>(() => _session.Client.Media.UploadAsync(144, new MemoryStream(Picture)));

        Assert.Contains($"found {found}", error.Message);
    }

    [Fact]
    public async Task BytesAreNotSentInTheOpen()
    {
        _session.AddressAnswer = _ => """{"url":"http://storage.example.com/bucket?sig=secret"}""";

        var error = await Assert.ThrowsAsync<ArgumentException>(() => _session.Client.Media.UploadAsync(144, new MemoryStream(Picture)));

        Assert.Contains("expected https", error.Message);
        Assert.DoesNotContain("secret", error.Message);
    }

    [Fact]
    public async Task AnUploadCanBeGivenUp()
    {
        using var stop = new CancellationTokenSource();
        _storage.Instead = async (_, http) =>
        {
            await stop.CancelAsync();
            return await Abort(http, true);
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _session.Client.Media.UploadAsync(144, new MemoryStream(Picture), cancellationToken: stop.Token));

        Assert.Single(_session.Calls);
    }

    [Fact]
    public async Task AnAddressIsHandedToTheService()
    {
        var receipt = await _session.Client.Media.UploadAsync(144, new Uri("https://example.com/a%20b.jpg"));

        var call = Assert.Single(_session.Calls);
        var entry = JsonElement.Parse(call.Body!);
        Assert.Equal(("https://example.com/a%20b.jpg", """{"filename":"a b.jpg"}"""), (entry.GetProperty("url").GetString(), entry.GetProperty("meta").GetString()));
        Assert.Equal((647749496, null), (receipt.MediaId, receipt.Facts));
        Assert.Empty(_storage.Puts);
        await Assert.ThrowsAsync<ArgumentException>(() => _session.Client.Media.UploadAsync(144, new Uri("file:///a.jpg")));
    }

    private static async Task<bool> Refuse(HttpContext http, int? status)
    {
        if (status is not { } code)
        {
            return false;
        }

        http.Response.StatusCode = code;
        http.Response.Headers.Location = "https://elsewhere.example.com/";
        await http.Response.WriteAsync("<Error><Code>AccessDenied</Code><Message>Request has expired</Message><StringToSign>very-secret-signature</StringToSign></Error>");
        return true;
    }

    private static Task<bool> Abort(HttpContext http, bool abort)
    {
        if (abort)
        {
            http.Abort();
        }

        return Task.FromResult(abort);
    }

    private sealed class Steps : IProgress<UploadProgress>
    {
        internal List<UploadProgress> Seen { get; } = [];

        public void Report(UploadProgress value) => Seen.Add(value);
    }
}
