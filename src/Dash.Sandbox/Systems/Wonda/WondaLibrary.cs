using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.Wonda;

/// <summary>The files: sent as parts of a form, of which some may be taken and some not.</summary>
internal sealed class WondaLibrary(SandboxContext context)
{
    private const int DefaultLimit = 20;
    private readonly WondaFiles _files = new(context);

    public static void DemandPaid(ApiRequest request)
    {
        if (!request.CallerAs<WondaAccess>().IsPaid)
        {
            throw WondaProblems.PaymentRequired();
        }
    }

    public ApiResponse Upload(ApiRequest request)
    {
        DemandPaid(request);
        if (request.Files.Count == 0)
        {
            throw WondaProblems.NotValid("There is no file among the parts. Send at least one, with a file name.");
        }

        var (uploads, errors) = (new JsonObject(), new JsonObject());
        foreach (var part in request.Files)
        {
            if (WondaFileTypes.Of(part.Bytes.Span) is { } type)
            {
                uploads[part.Name] = Uploaded(Keep(part, type));
            }
            else
            {
                errors[part.Name] = "The bytes are no image, video or sound of a kind that is taken.";
            }
        }

        return request.Files.Count > 1
            ? ApiResponse.Ok(new JsonObject { ["uploads"] = uploads, ["errors"] = errors })
            : errors.Count > 0 ? throw WondaProblems.NotValid($"{request.Files[0].Name}: {errors[0]!.GetValue<string>()}") : ApiResponse.Ok(Single(uploads));
    }

    public ApiResponse List(ApiRequest request)
    {
        var (kind, source, limit) = (request.Text("kind"), request.Text("source"), (int)(request.Number("limit") ?? DefaultLimit));
        var found = context.Database.Run(session => new WondaMediaStore(session).List().ToList())
            .Where(media => (kind is null || media.Kind == kind) && (source is null || media.Source == source));
        return ApiResponse.Ok(new JsonObject { ["media"] = new JsonArray([.. found.Take(limit).Select(Full)]) });
    }

    public ApiResponse Get(ApiRequest request) =>
        ApiResponse.Ok(Full(context.Database.Run(session => new WondaMediaStore(session).Demand(request.Text("mediaId")!))));

    private WondaMedia Keep(FormPart part, string type)
    {
        var now = context.Clock.GetUtcNow();
        var address = _files.Keep(part, type);
        var media = new WondaMedia(Guid.CreateVersion7(now).ToString(), type, address, now);
        context.Database.Run(session => new WondaMediaStore(session).Add(media));
        return media;
    }

    private static JsonObject Single(JsonObject uploads)
    {
        var answer = (JsonObject)uploads[0]!.DeepClone();
        answer["uploads"] = uploads;
        return answer;
    }

    private JsonObject Uploaded(WondaMedia media) => new()
    {
        ["mediaId"] = media.Id,
        ["url"] = context.Absolute(media.Address),
        ["mimeType"] = media.MimeType,
    };

    private JsonObject Full(WondaMedia media)
    {
        var answer = Uploaded(media);
        (answer["kind"], answer["source"], answer["createdAt"]) = (media.Kind, media.Source, Moment.PreciseText(media.CreatedAt));
        return answer;
    }
}
