namespace Dash.Sdk;

/// <content>Further entries of a thread are mostly text, so a text is one.</content>
public sealed partial record XReplyInput : IMediaContent<XReplyInput>, IAltTextContent<XReplyInput>
{
    /// <summary>An entry that is text only.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator XReplyInput(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new XReplyInput { TweetStatus = text };
    }

    XReplyInput IMediaContent<XReplyInput>.WithNumbers(IReadOnlyList<long> mediaIds) => this with { MediaIds = mediaIds };

    XReplyInput IAltTextContent<XReplyInput>.WithTexts(IReadOnlyDictionary<string, string> texts) => this with { AltTextMediaMap = texts };
}
