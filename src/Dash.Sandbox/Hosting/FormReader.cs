using System.Text;
using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Dash.Sandbox.Hosting;

/// <summary>Reads a form that lies in memory: its texts become members, its files stay bytes.</summary>
internal static class FormReader
{
    public static bool IsForm(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals(ApiForm.MediaType, StringComparison.OrdinalIgnoreCase);

    /// <exception cref="ApiProblem">400: the form is broken.</exception>
    public static IReadOnlyList<FormPart> Parts(HttpRequest request, RequestBody body)
    {
        body.DemandWhole();
        var boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(request.ContentType).Boundary).Value;
        if (string.IsNullOrEmpty(boundary))
        {
            throw new ApiProblem(400, "The form names no boundary. Expected Content-Type: multipart/form-data; boundary=<text>.");
        }

        try
        {
            // The bytes are in memory: the task has already ended.
            return ReadAsync(new MultipartReader(boundary, new MemoryStream(body.Bytes.ToArray()))).GetAwaiter().GetResult();
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException)
        {
            throw new ApiProblem(400, $"The form cannot be read: {failure.Message}");
        }
    }

    /// <summary>The form as one object for the judge: files stand in it with their names.</summary>
    public static JsonObject Members(ApiForm form, IReadOnlyList<FormPart> parts)
    {
        var members = new JsonObject();
        foreach (var part in parts.GroupBy(part => part.Name, StringComparer.Ordinal))
        {
            var values = part.Select(value => value.FileName is { } file ? JsonValue.Create(file)! : form.Read(part.Key, Encoding.UTF8.GetString(value.Bytes.Span))).ToArray();
            members[part.Key] = values.Length == 1 ? values[0] : new JsonArray(values);
        }

        return members;
    }

    private static async Task<IReadOnlyList<FormPart>> ReadAsync(MultipartReader reader)
    {
        var parts = new List<FormPart>();
        while (await reader.ReadNextSectionAsync().ConfigureAwait(false) is { } section)
        {
            var disposition = section.GetContentDispositionHeader();
            using var bytes = new MemoryStream();
            await section.Body.CopyToAsync(bytes).ConfigureAwait(false);
            var name = HeaderUtilities.RemoveQuotes(disposition?.Name ?? default).Value ?? "";
            var fileName = disposition is null ? null : HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value;
            parts.Add(new FormPart(name, fileName, section.ContentType, bytes.ToArray()));
        }

        return parts;
    }
}
