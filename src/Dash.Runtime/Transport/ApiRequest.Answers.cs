using Dash.Runtime.Json;

namespace Dash.Runtime;

/// <content>What a call wants to be answered with.</content>
public sealed partial class ApiRequest
{
    internal string? Accepted { get; private set; }

    /// <summary>Asks for other media types than <c>application/json</c>.</summary>
    /// <param name="mediaTypes">The header <c>Accept</c>: media types separated by commas.</param>
    /// <returns>This request.</returns>
    public ApiRequest Accept(string mediaTypes)
    {
        ArgumentException.ThrowIfNullOrEmpty(mediaTypes);
        Accepted = mediaTypes;
        return this;
    }

    /// <summary>Declares the error body of one status; call it once for each.</summary>
    /// <typeparam name="TError">What the body holds.</typeparam>
    /// <typeparam name="TCodec">How it is read.</typeparam>
    /// <param name="status">A status, a range such as <c>4XX</c>, or <c>default</c>; the narrowest one counts.</param>
    /// <returns>This request.</returns>
    public ApiRequest ErrorAs<TError, TCodec>(string status)
        where TCodec : IJsonCodec<TError> => AddError(status, CodecErrorReader<TError, TCodec>.Instance);

    /// <summary>Declares that the error body of one status is text, as <see cref="ApiException{TError}"/> of string.</summary>
    /// <param name="status">A status, a range such as <c>4XX</c>, or <c>default</c>; the narrowest one counts.</param>
    /// <returns>This request.</returns>
    public ApiRequest ErrorAsText(string status) => AddError(status, TextErrorReader.Instance);

    private ApiRequest AddError(string status, ErrorReader reader)
    {
        var table = Errors as StatusErrorReader;
        Errors = table ??= new StatusErrorReader();
        table.Add(status, reader);
        return this;
    }
}
