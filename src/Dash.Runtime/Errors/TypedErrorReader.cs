using System.Text.Json;
using Dash.Runtime.Json;

namespace Dash.Runtime;

/// <summary>Reads the error body a service documents; when it sends another one, the answer is kept as text.</summary>
internal sealed class TypedErrorReader<TError> : ErrorReader
    where TError : IJsonModel<TError>
{
    internal static readonly TypedErrorReader<TError> Instance = new();

    internal override ApiException Read(FailedAnswer answer)
    {
        if (!answer.LooksLikeJson)
        {
            return base.Read(answer);
        }

        try
        {
            return new ApiException<TError>(answer, ApiErrors.Describe(answer), JsonModel.Parse<TError>(answer.Body.Span));
        }
        catch (JsonException)
        {
            return base.Read(answer);
        }
    }
}
