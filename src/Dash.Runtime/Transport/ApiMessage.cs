using System.Net.Http.Headers;

namespace Dash.Runtime;

/// <summary>A message that knows its call. Every attempt has one of its own, since <see cref="HttpClient"/> refuses to send one twice; all share the body.</summary>
internal sealed class ApiMessage : HttpRequestMessage
{
    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");

    private readonly ApiCall _call;

    private ApiMessage(ApiCall call)
        : base(call.Request.Method, call.Address)
    {
        _call = call;
        Content = call.Request.Body;
    }

    /// <summary>The call that a message belongs to. Handlers of the caller may replace a message, but they stand behind all those that ask.</summary>
    internal static ApiCall CallOf(HttpRequestMessage message) => ((ApiMessage)message)._call;

    /// <summary>The message as the document describes it, without credentials.</summary>
    internal static ApiMessage For(ApiCall call)
    {
        var message = new ApiMessage(call);
        if (call.Request.Accepted is { } accepted)
        {
            message.Headers.TryAddWithoutValidation("Accept", accepted);
        }
        else
        {
            message.Headers.Accept.Add(Json);
        }

        foreach (var (name, value) in call.Request.Headers)
        {
            message.Add(name, value);
        }

        (call.IsBodyDescribed, call.Message) = (true, message);
        return message;
    }

    // Headers that describe a body are kept with the body by .NET, and refused anywhere else. The body of an earlier attempt has them.
    private void Add(string name, string value)
    {
        if (!Headers.TryAddWithoutValidation(name, value) && !(_call.IsBodyDescribed && _call.Request.Body is not null))
        {
            (Content ??= new ByteArrayContent([])).Headers.TryAddWithoutValidation(name, value);
        }
    }
}
