using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.Wonda;

/// <summary>How far jobs have come.</summary>
internal sealed class WondaJobs(SandboxContext context)
{
    private const string Inference = "inference";

    /// <summary>The job of the document's example: an image that a model made. The sandbox has no models.</summary>
    public const string SampleInferenceJob = "019e1b76-74d7-8c7e-a927-6bd34bfaa114";

    public static WondaPublication Demand(WondaPublicationStore publications, ApiRequest request) =>
        publications.FindJob(request.Text("outputJobId")!) ?? throw WondaProblems.NotFound("There is no such job.");

    public ApiResponse GetPublication(ApiRequest request) =>
        context.Database.Run(session => ApiResponse.Ok(WondaRenderer.Job(Demand(new WondaPublicationStore(session), request))));

    public ApiResponse GetInference(ApiRequest request) =>
        context.Database.Run(session => new DocumentStore(session, WondaSystem.Name).Find(Inference, request.Text("inferenceJobId")!)) is { } job
            ? ApiResponse.Ok(Rendered(job))
            : throw WondaProblems.NotFound("There is no such job.");

    public static void Plant(SqliteSession session, DateTimeOffset now) => new DocumentStore(session, WondaSystem.Name).Put(Inference, SampleInferenceJob, new JsonObject
    {
        ["inferenceJobId"] = SampleInferenceJob,
        ["model"] = WondaPrices.Model,
        ["provider"] = "example",
        ["type"] = "image",
        ["prompt"] = "A blossoming cherry tree",
        ["status"] = WondaStatus.Succeeded,
        ["params"] = new JsonObject { ["ratio"] = "1:1" },
        ["errorCode"] = null,
        ["errorMessage"] = null,
        ["infoMessage"] = null,
        ["createdAt"] = Moment.Text(now),
        ["finishedAt"] = Moment.Text(now),
        ["outputs"] = new JsonArray(new JsonObject
        {
            ["inferenceJobOutputId"] = "019e1b76-74d7-8c7e-a927-6bd34bfaa115",
            ["outputKey"] = "image",
            ["outputValue"] = null,
            ["createdAt"] = Moment.Text(now),
            ["media"] = new JsonObject
            {
                ["mediaId"] = WondaMediaStore.SampleImage,
                ["url"] = FileShelf.FilesPath + "launch.jpg",
                ["mimeType"] = "image/jpeg",
                ["width"] = 1080,
                ["height"] = 1080,
                ["durationMs"] = null,
                ["fps"] = null,
            },
        }),
        ["attachments"] = new JsonArray(),
    });

    // The port of the sandbox may change between runs, so what is stored has no host.
    private JsonObject Rendered(JsonObject job)
    {
        foreach (var output in (JsonArray)job["outputs"]!)
        {
            var media = (JsonObject)output!["media"]!;
            media["url"] = context.Absolute(media["url"]!.GetValue<string>());
        }

        return job;
    }
}
