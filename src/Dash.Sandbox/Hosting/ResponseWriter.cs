using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dash.Sandbox.Services;
using Microsoft.AspNetCore.Http;

namespace Dash.Sandbox.Hosting;

/// <summary>Writes answers. Texts stay readable: only what JSON itself demands is escaped.</summary>
internal static class ResponseWriter
{
    public const string Json = "application/json; charset=utf-8";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(ApiResponse response) => response.Body?.ToJsonString(Readable) ?? "";

    public static Task WriteAsync(HttpContext http, ApiResponse response)
    {
        http.Response.StatusCode = response.Status;
        WriteHeaders(http.Response, response);
        return response.Body is null ? Task.CompletedTask : WriteAsync(http, Encoding.UTF8.GetBytes(Text(response)), Json);
    }

    /// <summary>Says what comes; the body is the caller's to write.</summary>
    public static void Announce(HttpResponse response, int status, int length, string contentType) =>
        (response.StatusCode, response.ContentLength, response.ContentType) = (status, length, contentType);

    public static async Task WriteAsync(HttpContext http, ReadOnlyMemory<byte> bytes, string contentType)
    {
        Announce(http.Response, http.Response.StatusCode, bytes.Length, contentType);
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted).ConfigureAwait(false);
    }

    public static void WriteHeaders(HttpResponse response, ApiResponse answer)
    {
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }
    }
}
