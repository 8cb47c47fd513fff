using System.Text;
using System.Text.Json;
using Dash.McpServer.Catalog;
using Dash.McpServer.Json;

namespace Dash.McpServer.Results;

/// <summary>Keeps answers below what a client takes in one piece.</summary>
internal static class AnswerSize
{
    /// <summary>Most bytes of an answer, text and structured content together: about 8000 tokens.</summary>
    public const int Most = 32_000;

    /// <summary>The largest answer that fits, of as many parts as there are or fewer.</summary>
    /// <param name="parts">How many parts there are.</param>
    /// <param name="compose">Makes the answer of the first so many parts.</param>
    /// <returns>The answer; one of no part when the first does not fit by itself.</returns>
    public static ToolAnswer<TResult> Fit<TResult>(int parts, Func<int, ToolAnswer<TResult>> compose)
        where TResult : class => Fit(parts, compose, Of);

    /// <summary>The same for answers of any kind.</summary>
    /// <param name="parts">How many parts there are.</param>
    /// <param name="compose">Makes the answer of the first so many parts.</param>
    /// <param name="bytes">Its size.</param>
    public static TAnswer Fit<TAnswer>(int parts, Func<int, TAnswer> compose, Func<TAnswer, int> bytes)
    {
        var (fits, answer) = (0, compose(parts));
        if (bytes(answer) <= Most)
        {
            return answer;
        }

        for (var tooMany = parts; tooMany - fits > 1;)
        {
            var middle = (fits + tooMany) / 2;
            (fits, tooMany) = bytes(compose(middle)) <= Most ? (middle, tooMany) : (fits, middle);
        }

        return compose(fits);
    }

    /// <summary>The answer about a batch that says the most of what fits, and leaves out whole entries only when nothing shorter helps.</summary>
    /// <param name="entries">How many entries there are.</param>
    /// <param name="compose">Makes the answer that says so much.</param>
    public static ToolAnswer<TResult> Fit<TResult>(int entries, Func<BatchDetail, ToolAnswer<TResult>> compose)
        where TResult : class
    {
        foreach (var level in BatchDetail.Levels)
        {
            var answer = compose(level);
            if (Of(answer) <= Most)
            {
                return answer;
            }
        }

        return Fit(entries, count => compose(BatchDetail.Levels[^1] with { Entries = count }));
    }

    private static int Of<TResult>(ToolAnswer<TResult> answer)
        where TResult : class =>
        Encoding.UTF8.GetByteCount(answer.Text) + JsonSerializer.SerializeToUtf8Bytes(answer.Result, ToolJson.TypeInfo<TResult>()).Length;
}
