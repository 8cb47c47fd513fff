using System.Security.Cryptography;
using System.Text;
using ModelContextProtocol;

namespace Dash.ConformanceHost.Fixtures;

/// <summary>A text that goes through the hands of the client and is known again.</summary>
internal static class SealedState
{
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);

    public static string Seal(string text) => $"{text}.{Signature(text)}";

    /// <exception cref="McpProtocolException">It came back changed.</exception>
    public static string Open(string state)
    {
        var text = state.Split('.')[0];
        return state == Seal(text) ? text : throw new McpProtocolException("The request state was changed on its way.", McpErrorCode.InvalidParams);
    }

    private static string Signature(string text) => Convert.ToHexStringLower(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(text)));
}
