using System.Text.Json;
using Dash.Runtime.Json;

namespace Dash.Runtime;

/// <summary>Reads an error body of any JSON type; when the service sends another one, the answer is kept as text.</summary>
internal sealed class CodecErrorReader<TError, TCodec> : ErrorReader
    where TCodec : IJsonCodec<TError>
{
    internal static readonly CodecErrorReader<TError, TCodec> Instance = new();

    internal override ApiException Read(FailedAnswer answer)
    {
        try
        {
            return new ApiException<TError>(answer, ApiErrors.Describe(answer), JsonModel.Parse<TError, TCodec>(answer.Body.Span));
        }
        catch (JsonException)
        {
            return base.Read(answer);
        }
    }
}
