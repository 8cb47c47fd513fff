namespace Dash.Scheduling.Tests.Page;

/// <summary>All scheduling systems, with keys that lead nowhere: they are asked only what they can do.</summary>
internal static class EverySystem
{
    public static IReadOnlyList<ISchedulingProvider> All { get; } =
    [
        DashProviderFactory.Create(new DashProviderSettings { ApiKey = "nobody" }),
        CodivUploadProviderFactory.Create(new CodivUploadProviderSettings { ApiKey = "cdv_nobody" }),
        PostEverywhereProviderFactory.Create(new PostEverywhereProviderSettings { ApiKey = "pe_live_nobody" }),
        WondaProviderFactory.Create(new WondaProviderSettings { ApiKey = "sk_nobody" }),
    ];
}
