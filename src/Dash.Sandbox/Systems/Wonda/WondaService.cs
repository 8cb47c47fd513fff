using Dash.Sandbox.Services;

namespace Dash.Sandbox.Systems.Wonda;

/// <summary>Every operation of Wonda's document, shown to the part that knows it.</summary>
internal sealed class WondaService(SandboxContext context) : IApiService
{
    /// <summary>The one project of the sandbox.</summary>
    public const string Project = "spring";

    private readonly WondaPublishing _publishing = new(context);
    private readonly WondaJobs _jobs = new(context);
    private readonly WondaHistory _history = new(context);
    private readonly WondaLibrary _library = new(context);
    private readonly WondaCalendar _calendar = new(context);
    private readonly WondaCapabilities _capabilities = new(context);

    public string Name => WondaSystem.Name;

    public ApiResponse Handle(ApiRequest request)
    {
        if (request.Text("X-Wonda-Project") is { } project && project != Project)
        {
            throw WondaProblems.UnknownProject(project);
        }

        return request.Operation.Segments[0] switch
        {
            "publish" => Publish(request),
            "jobs" => Job(request),
            _ => Other(request),
        };
    }

    private ApiResponse Publish(ApiRequest request) => request.Operation.OperationId switch
    {
        "publishInstagram" => _publishing.Publish(request, WondaAccount.Instagram),
        "publishInstagramCarousel" => _publishing.PublishCarousel(request, WondaAccount.Instagram),
        "publishTikTok" => _publishing.Publish(request, WondaAccount.TikTok),
        "publishTikTokCarousel" => _publishing.PublishCarousel(request, WondaAccount.TikTok),
        "listScheduledPublications" => _publishing.ListPlanned(),
        "cancelScheduledPublication" => _publishing.Cancel(request),
        _ => throw Unsupported.Operation(request.Operation),
    };

    private ApiResponse Job(ApiRequest request) => request.Operation.OperationId switch
    {
        "getPublishJob" => _jobs.GetPublication(request),
        "getInferenceJob" => _jobs.GetInference(request),
        "getEditorJob" => throw WondaProblems.Gone(),
        _ => throw Unsupported.Operation(request.Operation),
    };

    private ApiResponse Other(ApiRequest request) => request.Operation.OperationId switch
    {
        "listInstagramAccounts" => WondaAccount.List(WondaAccount.Instagram),
        "listTikTokAccounts" => WondaAccount.List(WondaAccount.TikTok),
        "listInstagramPublications" => _history.Instagram(request),
        "listTikTokPublications" => _history.TikTok(request),
        "uploadMedia" => _library.Upload(request),
        "listMedia" => _library.List(request),
        "getMedia" => _library.Get(request),
        "getCalendar" => _calendar.Days(request),
        "getCalendarDay" => _calendar.OneDay(request),
        "getCapabilities" => _capabilities.List(),
        "getPricing" => WondaPrices.List(),
        "estimatePrice" => WondaPrices.Estimate(request),
        "getBalance" => WondaPrices.Balance(),
        _ => throw Unsupported.Operation(request.Operation),
    };
}
