using System.Text;

namespace Dash.Generator.Tests.Harness;

/// <summary>A request as it went out.</summary>
public sealed record SentRequest(string Method, string Address, IReadOnlyDictionary<string, string> Headers, byte[]? Body)
{
    /// <summary>Scheme and host, such as <c>https://api.example.com</c>.</summary>
    public string Origin { get; init; } = "";

    /// <summary>The body as UTF-8; null when there is none.</summary>
    public string? Text => Body is null ? null : Encoding.UTF8.GetString(Body);
}
