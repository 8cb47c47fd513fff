using Dash.McpServer.CommandLine;
using Dash.Sandbox;
using Dash.Scheduling;

namespace Dash.McpServer.Hosting;

/// <summary>Makes the scheduling systems that the settings name, live or of a sandbox, into one.</summary>
internal static class SystemOpening
{
    /// <param name="settings">Which systems, with their keys.</param>
    /// <param name="sandbox">Root of the sandbox; null for the live systems.</param>
    /// <exception cref="SettingsException">A key or an address cannot be used.</exception>
    public static ISchedulingProvider Open(ServerSettings settings, Uri? sandbox) =>
        ProviderSet.Of([.. settings.Systems.Select(system => Create(system, settings, sandbox))]);

    private static ISchedulingProvider Create(ServedSystem served, ServerSettings settings, Uri? sandbox)
    {
        try
        {
            return served.System.Name switch
            {
                "codivupload" => CodivUploadProviderFactory.Create(new CodivUploadProviderSettings
                {
                    ApiKey = served.ApiKey ?? DashSandboxOptions.CodivUploadKey,
                    Address = AddressOf(served, sandbox),
                }),
                "posteverywhere" => PostEverywhereProviderFactory.Create(new PostEverywhereProviderSettings
                {
                    ApiKey = served.ApiKey ?? DashSandboxOptions.PostEverywhereKey,
                    Address = AddressOf(served, sandbox),
                }),
                "wonda" => WondaProviderFactory.Create(new WondaProviderSettings
                {
                    ApiKey = served.ApiKey ?? DashSandboxOptions.WondaKey,
                    Address = AddressOf(served, sandbox),
                }),
                _ => DashProviderFactory.Create(sandbox is null ? Live(served, settings) : InSandbox(sandbox)),
            };
        }
        catch (ArgumentException refusal)
        {
            throw new SettingsException($"{served.System.KeyVariable} or an address cannot be used. {WithoutParameter(refusal)}");
        }
    }

    // Every system but Dash has one service, which the sandbox keeps below its name.
    private static Uri? AddressOf(ServedSystem served, Uri? sandbox) => sandbox is null ? served.Address : new Uri(sandbox, served.System.Name + "/");

    // The runtime adds the name of a parameter, which means nothing to the reader.
    private static string WithoutParameter(ArgumentException refusal) => refusal.Message.Split(" (Parameter ")[0];

    private static DashProviderSettings Live(ServedSystem served, ServerSettings settings) => new()
    {
        ApiKey = served.ApiKey!,
        SchedulerAddress = settings.SchedulerUrl,
        LibraryAddress = settings.LibraryUrl,
        PinterestAddress = settings.PinterestUrl,
        AuthAddress = settings.AuthUrl,
    };

    private static DashProviderSettings InSandbox(Uri root) => new()
    {
        ApiKey = DashSandboxOptions.DefaultApiKey,
        SchedulerAddress = new Uri(root, "scheduler/"),
        LibraryAddress = new Uri(root, "library/"),
        PinterestAddress = new Uri(root, "pinterest/"),
        AuthAddress = new Uri(root, "auth/"),
    };
}
