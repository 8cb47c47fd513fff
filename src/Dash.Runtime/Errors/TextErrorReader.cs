namespace Dash.Runtime;

/// <summary>Reads an error body that is text.</summary>
internal sealed class TextErrorReader : ErrorReader
{
    internal static readonly TextErrorReader Instance = new();

    internal override ApiException Read(FailedAnswer answer) => answer.Body.IsEmpty
        ? base.Read(answer)
        : new ApiException<string>(answer, ApiErrors.Describe(answer with { IsText = true }), answer.Secret.RemoveFrom(AnswerText.Decode(answer.Response, answer.Body.Span)));
}
