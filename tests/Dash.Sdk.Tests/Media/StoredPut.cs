using System.Security.Cryptography;

namespace Dash.Sdk.Tests.Uploads;

/// <summary>A request as the storage saw it. Of the bytes only their number and a hash are kept, so that large ones cost no memory.</summary>
internal sealed class StoredPut(string method, string target, IReadOnlyDictionary<string, string> headers)
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    internal string Method => method;

    internal string Target => target;

    internal IReadOnlyDictionary<string, string> Headers => headers;

    internal long Received { get; private set; }

    internal string Hash => Convert.ToHexString(_hash.GetCurrentHash());

    internal void Take(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(bytes);
        Received += bytes.Length;
    }
}
