namespace Dash.Runtime.Json;

/// <summary>A codec whose values can also stand in a path, a query or a header.</summary>
/// <typeparam name="T">The .NET type of the value.</typeparam>
public interface ITextCodec<T> : IJsonCodec<T>
{
    /// <summary>The value as plain text: no quotes, no escaping, independent of any culture.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text, still to be escaped for the place it goes to.</returns>
    static abstract string Format(T value);
}
