using Dash.Runtime.Bodies;
using Dash.Runtime.Json;
using Dash.Runtime.Parameters;

namespace Dash.Runtime;

/// <content>Parameters of every type and style, written by way of their JSON. Null adds nothing.</content>
public sealed partial class ApiRequest
{
    /// <summary>Fills a path parameter with a value of any type.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="name">Its name in the template.</param>
    /// <param name="value">Its value.</param>
    /// <param name="style">Simple, label or matrix.</param>
    /// <param name="explode">Whether each item or member stands by itself.</param>
    /// <param name="allowReserved">Whether reserved characters stay as they are; those that end a segment never do.</param>
    /// <returns>This request.</returns>
    /// <exception cref="ArgumentException">The value is empty, <c>.</c> or <c>..</c>: it would address something else.</exception>
    public ApiRequest PathStyled<T, TCodec>(string name, T value, ParameterStyle style, bool explode, bool allowReserved = false)
        where TCodec : IJsonCodec<T>
    {
        var expansion = new PathExpansion(Escape(isPath: true, allowReserved));
        _target.FillEscaped(name, StyledValue.Of(JsonForm.Of<T, TCodec>(value)) is { } styled ? expansion.Expand(name, styled, style, explode) : "");
        return this;
    }

    /// <summary>Fills a path parameter with JSON text.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="name">Its name in the template.</param>
    /// <param name="value">Its value.</param>
    /// <returns>This request.</returns>
    public ApiRequest PathJson<T, TCodec>(string name, T value)
        where TCodec : IJsonCodec<T>
    {
        _target.Fill(name, JsonForm.TextOf<T, TCodec>(value, isAscii: false));
        return this;
    }

    /// <summary>Adds a query parameter of any type.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="name">Its name; an object that is exploded brings the names of its members instead.</param>
    /// <param name="value">Its value.</param>
    /// <param name="style">Form, space or pipe delimited, or deep object.</param>
    /// <param name="explode">Whether each item or member becomes a parameter of its own.</param>
    /// <param name="allowReserved">Whether reserved characters stay as they are; <c>&amp;</c>, <c>#</c> and <c>+</c> never do.</param>
    /// <returns>This request.</returns>
    /// <exception cref="ArgumentException">An item holds the space or pipe that parts it from the next one.</exception>
    public ApiRequest QueryStyled<T, TCodec>(string name, T value, ParameterStyle style, bool explode, bool allowReserved = false)
        where TCodec : IJsonCodec<T>
    {
        foreach (var field in FieldExpansion.Expand(name, JsonForm.Of<T, TCodec>(value), style, explode))
        {
            _target.AddEscapedQuery(field.Name, field.Escape(Escape(isPath: false, allowReserved)));
        }

        return this;
    }

    /// <summary>Adds a query parameter as JSON text unless it is null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>This request.</returns>
    public ApiRequest QueryJson<T, TCodec>(string name, T value)
        where TCodec : IJsonCodec<T> => value is null ? this : Query<string, StringCodec>(name, JsonForm.TextOf<T, TCodec>(value, isAscii: false));

    /// <summary>Adds an object as the whole query, in the form of <c>application/x-www-form-urlencoded</c>.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">How it is written in JSON, whose members are the parameters.</typeparam>
    /// <param name="value">Its value; null adds nothing.</param>
    /// <param name="fields">Members that are written in another way.</param>
    /// <returns>This request.</returns>
    /// <exception cref="ArgumentException">The value is not written as a JSON object.</exception>
    public ApiRequest QueryString<T, TCodec>(T value, ReadOnlySpan<FormField> fields = default)
        where TCodec : IJsonCodec<T>
    {
        _target.AddRawQuery(value is null ? "" : UrlEncodedForm.Write<T, TCodec>(value, fields));
        return this;
    }

    /// <summary>Adds JSON text as the whole query.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="value">Its value; null adds nothing.</param>
    /// <returns>This request.</returns>
    public ApiRequest QueryStringJson<T, TCodec>(T value)
        where TCodec : IJsonCodec<T>
    {
        _target.AddRawQuery(value is null ? "" : Escaping.Strict(JsonForm.TextOf<T, TCodec>(value, isAscii: false)));
        return this;
    }

    /// <summary>Adds a header of any type, in the style simple.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="explode">Whether members of an object are written <c>name=value</c>.</param>
    /// <returns>This request.</returns>
    /// <exception cref="ArgumentException">The value holds a control character, or one of several values a comma.</exception>
    public ApiRequest HeaderStyled<T, TCodec>(string name, T value, bool explode)
        where TCodec : IJsonCodec<T>
    {
        if (StyledValue.Of(JsonForm.Of<T, TCodec>(value)) is { } styled)
        {
            AddHeader(name, new PathExpansion((text, delimiter) => delimiter == ',' ? HeaderItem(name, text) : text).Expand(name, styled, ParameterStyle.Simple, explode));
        }

        return this;
    }

    /// <summary>Adds a header as JSON text, in ASCII, unless it is null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>This request.</returns>
    public ApiRequest HeaderJson<T, TCodec>(string name, T value)
        where TCodec : IJsonCodec<T>
    {
        if (value is not null)
        {
            AddHeader(name, JsonForm.TextOf<T, TCodec>(value, isAscii: true));
        }

        return this;
    }

    /// <summary>Adds a cookie of any type.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="name">Its name; an object that is exploded brings the names of its members instead.</param>
    /// <param name="value">Its value.</param>
    /// <param name="style">Form, which escapes, or cookie, which does not.</param>
    /// <param name="explode">Whether each item or member becomes a cookie of its own.</param>
    /// <returns>This request.</returns>
    /// <exception cref="ArgumentException">The style escapes nothing, and the value holds what no cookie can.</exception>
    public ApiRequest CookieStyled<T, TCodec>(string name, T value, ParameterStyle style, bool explode)
        where TCodec : IJsonCodec<T>
    {
        foreach (var field in FieldExpansion.Expand(name, JsonForm.Of<T, TCodec>(value), style, explode))
        {
            AddCookie(style == ParameterStyle.Cookie ? CookieText.Of(field.Name, field.Text) : $"{Escaping.Strict(field.Name)}={field.Escape(Escape(isPath: false, allowReserved: false))}");
        }

        return this;
    }

    /// <summary>Adds a cookie as escaped JSON text unless it is null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>This request.</returns>
    public ApiRequest CookieJson<T, TCodec>(string name, T value)
        where TCodec : IJsonCodec<T>
    {
        if (value is not null)
        {
            AddCookie($"{Escaping.Strict(name)}={Escaping.Strict(JsonForm.TextOf<T, TCodec>(value, isAscii: false))}");
        }

        return this;
    }

    // A header has no way to escape the comma between its values.
    private static string HeaderItem(string name, string text) => text.Contains(',', StringComparison.Ordinal)
        ? throw new ArgumentException($"One of the values of the header '{name}' holds a comma, the character that parts them: remove it.", nameof(text))
        : text;

    private static Func<string, char, string> Escape(bool isPath, bool allowReserved) => (isPath, allowReserved) switch
    {
        (true, true) => static (text, delimiter) => Escaping.Reserved(text, isPath: true, delimiter),
        (false, true) => static (text, delimiter) => Escaping.Reserved(text, isPath: false, delimiter),
        _ => static (text, _) => Escaping.Strict(text),
    };

    // All cookies of a request stand in one header (RFC 6265, 5.4).
    private void AddCookie(string cookie)
    {
        var headers = _headers ??= [];
        var index = headers.FindIndex(static header => string.Equals(header.Key, CookieText.Header, StringComparison.OrdinalIgnoreCase));
        if (index < 0)
        {
            headers.Add(new(CookieText.Header, cookie));
        }
        else
        {
            headers[index] = new(CookieText.Header, $"{headers[index].Value}; {cookie}");
        }
    }
}
