using Dash.Runtime.Bodies;
using Dash.Runtime.Json;

namespace Dash.Runtime;

/// <content>Bodies: JSON, forms, text and files.</content>
public sealed partial class ApiRequest
{
    /// <summary>Gives the request a JSON body, written at once.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="body">The body.</param>
    /// <param name="mediaType">What the service is told that it is; null for <c>application/json</c>.</param>
    /// <returns>This request.</returns>
    public ApiRequest Json<T, TCodec>(T body, string? mediaType = null)
        where TCodec : IJsonCodec<T>
    {
        Body = JsonContent.Create<T, TCodec>(body, mediaType);
        return this;
    }

    /// <summary>Gives the request a JSON body of a reference type unless it is null.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="body">The body.</param>
    /// <param name="mediaType">What the service is told that it is; null for <c>application/json</c>.</param>
    /// <returns>This request.</returns>
    public ApiRequest JsonReference<T, TCodec>(T? body, string? mediaType = null)
        where T : class
        where TCodec : IJsonCodec<T> => body is null ? this : Json<T, TCodec>(body, mediaType);

    /// <summary>Gives the request a JSON body of a value type unless it is null.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="body">The body.</param>
    /// <param name="mediaType">What the service is told that it is; null for <c>application/json</c>.</param>
    /// <returns>This request.</returns>
    public ApiRequest JsonStruct<T, TCodec>(T? body, string? mediaType = null)
        where T : struct
        where TCodec : IJsonCodec<T> => body is { } present ? Json<T, TCodec>(present, mediaType) : this;

    /// <summary>Gives the request a body in <c>application/x-www-form-urlencoded</c>: a field for each member that is not null.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <typeparam name="TCodec">How it is written in JSON, whose members are the fields.</typeparam>
    /// <param name="body">The body. A member that is a list becomes a field for each item, one that is an object becomes JSON text.</param>
    /// <param name="mediaType">What the service is told that it is.</param>
    /// <param name="fields">Members that are written in another way.</param>
    /// <returns>This request.</returns>
    /// <exception cref="ArgumentException">The body is not written as a JSON object.</exception>
    public ApiRequest Form<T, TCodec>(T body, string mediaType, ReadOnlySpan<FormField> fields = default)
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(body);
        Body = new TextContent(UrlEncodedForm.Write<T, TCodec>(body, fields), mediaType);
        return this;
    }

    /// <summary>Gives the request a body in <c>application/x-www-form-urlencoded</c> unless it is null.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <typeparam name="TCodec">How it is written in JSON, whose members are the fields.</typeparam>
    /// <param name="body">The body.</param>
    /// <param name="mediaType">What the service is told that it is.</param>
    /// <param name="fields">Members that are written in another way.</param>
    /// <returns>This request.</returns>
    public ApiRequest FormReference<T, TCodec>(T? body, string mediaType, ReadOnlySpan<FormField> fields = default)
        where T : class
        where TCodec : IJsonCodec<T> => body is null ? this : Form<T, TCodec>(body, mediaType, fields);

    /// <summary>Gives the request a multipart body: a part for each member that is not null, read from its stream where it is a file.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <typeparam name="TCodec">How it is written in JSON, whose members are the parts.</typeparam>
    /// <param name="body">The body. A member that is a list becomes a part for each item, one that is an object becomes a part in JSON.</param>
    /// <param name="mediaType">What the service is told that it is, such as <c>multipart/form-data</c>; the boundary is added.</param>
    /// <param name="fields">Members that are written in another way.</param>
    /// <returns>This request.</returns>
    /// <exception cref="ArgumentException">The body is not written as a JSON object.</exception>
    public ApiRequest Multipart<T, TCodec>(T body, string mediaType, ReadOnlySpan<FormField> fields = default)
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(body);
        Body = Bodies.MultipartContent.Create<T, TCodec>(body, mediaType, fields);
        return this;
    }

    /// <summary>Gives the request a multipart body unless it is null.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <typeparam name="TCodec">How it is written in JSON, whose members are the parts.</typeparam>
    /// <param name="body">The body.</param>
    /// <param name="mediaType">What the service is told that it is; the boundary is added.</param>
    /// <param name="fields">Members that are written in another way.</param>
    /// <returns>This request.</returns>
    public ApiRequest MultipartReference<T, TCodec>(T? body, string mediaType, ReadOnlySpan<FormField> fields = default)
        where T : class
        where TCodec : IJsonCodec<T> => body is null ? this : Multipart<T, TCodec>(body, mediaType, fields);

    /// <summary>Gives the request a body of text in UTF-8, such as plain text or XML.</summary>
    /// <param name="body">The text, sent as it is.</param>
    /// <param name="mediaType">What the service is told that it is.</param>
    /// <returns>This request.</returns>
    public ApiRequest Text(string body, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(body);
        Body = new TextContent(body, mediaType);
        return this;
    }

    /// <summary>Gives the request a body of text unless it is null.</summary>
    /// <param name="body">The text, sent as it is.</param>
    /// <param name="mediaType">What the service is told that it is.</param>
    /// <returns>This request.</returns>
    public ApiRequest TextReference(string? body, string mediaType) => body is null ? this : Text(body, mediaType);

    /// <summary>Gives the request a body of bytes, read from their stream while they are sent.</summary>
    /// <param name="body">The bytes.</param>
    /// <param name="mediaType">What the service is told that they are, unless the file says it itself.</param>
    /// <returns>This request.</returns>
    public ApiRequest File(ApiFile body, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(body);
        Body = new FileContent(body, mediaType);
        return this;
    }

    /// <summary>Gives the request a body of bytes unless it is null.</summary>
    /// <param name="body">The bytes.</param>
    /// <param name="mediaType">What the service is told that they are, unless the file says it itself.</param>
    /// <returns>This request.</returns>
    public ApiRequest FileReference(ApiFile? body, string mediaType) => body is null ? this : File(body, mediaType);
}
