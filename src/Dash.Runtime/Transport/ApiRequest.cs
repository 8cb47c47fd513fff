using Dash.Runtime.Bodies;
using Dash.Runtime.Json;

namespace Dash.Runtime;

/// <summary>One call as a generated method describes it: verb, path template, parameters, body, shape of its errors.</summary>
/// <remarks>Made for one call by one thread. Values are escaped here, so a value can never change the path it stands in.</remarks>
public sealed partial class ApiRequest
{
    private readonly RequestTarget _target;
    private List<KeyValuePair<string, string>>? _headers;

    private ApiRequest(HttpMethod method, string pathTemplate)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentException.ThrowIfNullOrEmpty(pathTemplate);
        Method = method;
        Operation = pathTemplate;
        _target = new RequestTarget(pathTemplate);
    }

    internal HttpMethod Method { get; }

    /// <summary>The path as the document has it.</summary>
    internal string Operation { get; }

    internal string Target => _target.ToString();

    internal RequestContent? Body { get; private set; }

    internal ErrorReader Errors { get; private set; } = ErrorReader.Untyped;

    internal IReadOnlyList<KeyValuePair<string, string>> Headers => _headers ?? (IReadOnlyList<KeyValuePair<string, string>>)[];

    /// <summary>A GET.</summary>
    /// <param name="pathTemplate">The path with <c>{name}</c> for each path parameter.</param>
    /// <returns>The request.</returns>
    public static ApiRequest Get(string pathTemplate) => new(HttpMethod.Get, pathTemplate);

    /// <summary>A POST.</summary>
    /// <param name="pathTemplate">The path with <c>{name}</c> for each path parameter.</param>
    /// <returns>The request.</returns>
    public static ApiRequest Post(string pathTemplate) => new(HttpMethod.Post, pathTemplate);

    /// <summary>A PUT.</summary>
    /// <param name="pathTemplate">The path with <c>{name}</c> for each path parameter.</param>
    /// <returns>The request.</returns>
    public static ApiRequest Put(string pathTemplate) => new(HttpMethod.Put, pathTemplate);

    /// <summary>A PATCH.</summary>
    /// <param name="pathTemplate">The path with <c>{name}</c> for each path parameter.</param>
    /// <returns>The request.</returns>
    public static ApiRequest Patch(string pathTemplate) => new(HttpMethod.Patch, pathTemplate);

    /// <summary>A DELETE.</summary>
    /// <param name="pathTemplate">The path with <c>{name}</c> for each path parameter.</param>
    /// <returns>The request.</returns>
    public static ApiRequest Delete(string pathTemplate) => new(HttpMethod.Delete, pathTemplate);

    /// <summary>Any other verb.</summary>
    /// <param name="method">The verb.</param>
    /// <param name="pathTemplate">The path with <c>{name}</c> for each path parameter.</param>
    /// <returns>The request.</returns>
    public static ApiRequest For(HttpMethod method, string pathTemplate) => new(method, pathTemplate);

    /// <summary>Fills a path parameter.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="name">Its name in the template.</param>
    /// <param name="value">Its value.</param>
    /// <returns>This request.</returns>
    /// <exception cref="ArgumentException">The value is empty, <c>.</c> or <c>..</c>: it would address something else.</exception>
    public ApiRequest Path<T, TCodec>(string name, T value)
        where TCodec : ITextCodec<T>
    {
        _target.Fill(name, TCodec.Format(value));
        return this;
    }

    /// <summary>Adds a query parameter.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>This request.</returns>
    public ApiRequest Query<T, TCodec>(string name, T value)
        where TCodec : ITextCodec<T>
    {
        _target.AddQuery(name, TCodec.Format(value));
        return this;
    }

    /// <summary>Adds a query parameter of a value type unless it is null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>This request.</returns>
    public ApiRequest QueryStruct<T, TCodec>(string name, T? value)
        where T : struct
        where TCodec : ITextCodec<T> => value is { } present ? Query<T, TCodec>(name, present) : this;

    /// <summary>Adds a query parameter of a reference type unless it is null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>This request.</returns>
    public ApiRequest QueryReference<T, TCodec>(string name, T? value)
        where T : class
        where TCodec : ITextCodec<T> => value is null ? this : Query<T, TCodec>(name, value);

    /// <summary>Adds a list as a query parameter; null and the empty list add nothing.</summary>
    /// <typeparam name="T">The type of its elements.</typeparam>
    /// <typeparam name="TCodec">How an element is written.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="values">Its elements.</param>
    /// <param name="explode">True repeats the parameter for each element, false joins the elements by commas.</param>
    /// <returns>This request.</returns>
    public ApiRequest QueryList<T, TCodec>(string name, IReadOnlyList<T>? values, bool explode)
        where TCodec : ITextCodec<T>
    {
        if (values is { Count: > 0 })
        {
            _target.AddQuery<T, TCodec>(name, values, explode);
        }

        return this;
    }

    /// <summary>Adds a header.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>This request.</returns>
    /// <exception cref="ArgumentException">The value holds a line break or another control character.</exception>
    public ApiRequest Header<T, TCodec>(string name, T value)
        where TCodec : ITextCodec<T>
    {
        AddHeader(name, TCodec.Format(value));
        return this;
    }

    /// <summary>Adds a header of a value type unless it is null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>This request.</returns>
    public ApiRequest HeaderStruct<T, TCodec>(string name, T? value)
        where T : struct
        where TCodec : ITextCodec<T> => value is { } present ? Header<T, TCodec>(name, present) : this;

    /// <summary>Adds a header of a reference type unless it is null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>This request.</returns>
    public ApiRequest HeaderReference<T, TCodec>(string name, T? value)
        where T : class
        where TCodec : ITextCodec<T> => value is null ? this : Header<T, TCodec>(name, value);

    /// <summary>Adds a list as one header, joined by commas; null and the empty list add nothing.</summary>
    /// <typeparam name="T">The type of its elements.</typeparam>
    /// <typeparam name="TCodec">How an element is written.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="values">Its elements.</param>
    /// <returns>This request.</returns>
    /// <exception cref="ArgumentException">An element holds a comma or a control character.</exception>
    public ApiRequest HeaderList<T, TCodec>(string name, IReadOnlyList<T>? values)
        where TCodec : ITextCodec<T> =>
        values is { Count: > 0 } ? Header<string, StringCodec>(name, string.Join(',', values.Select(value => HeaderItem(name, TCodec.Format(value))))) : this;

    /// <summary>Declares the object that the service describes its errors with.</summary>
    /// <typeparam name="TError">The model of the error body.</typeparam>
    /// <returns>This request.</returns>
    public ApiRequest ErrorsAs<TError>()
        where TError : IJsonModel<TError>
    {
        Errors = TypedErrorReader<TError>.Instance;
        return this;
    }

    private void AddHeader(string name, string value)
    {
        if (value.Any(char.IsControl))
        {
            throw new ArgumentException($"The value of the header '{name}' holds a control character (a line break?): remove it.", nameof(value));
        }

        (_headers ??= []).Add(new(name, value));
    }
}
