using Dash.Sandbox.Systems.CodivUpload;
using Dash.Sandbox.Systems.Dash;
using Dash.Sandbox.Systems.PostEverywhere;
using Dash.Sandbox.Systems.Wonda;

namespace Dash.Sandbox.Systems;

/// <summary>All systems of a sandbox, and which of them stands behind a path.</summary>
internal sealed class SystemList
{
    private readonly Dictionary<string, SystemService> _services;

    private SystemList(DashSystem dash, params IReadOnlyList<IApiSystem> others)
    {
        (Dash, All) = (dash, [dash, .. others]);
        _services = All.SelectMany(system => system.Services.Select(service => new SystemService(system, service)))
            .ToDictionary(entry => entry.Service.Name, StringComparer.Ordinal);
    }

    /// <summary>The system that speaks where no other does: files, uploads and unknown paths.</summary>
    public DashSystem Dash { get; }

    public IReadOnlyList<IApiSystem> All { get; }

    /// <summary>First path segments that are served.</summary>
    public IReadOnlyCollection<string> Services => _services.Keys;

    public static SystemList Build(SystemParts parts)
    {
        var systems = new SystemList(new DashSystem(parts), new CodivUploadSystem(parts), new PostEverywhereSystem(parts), new WondaSystem(parts));
        parts.Context.Database.Run(session =>
        {
            foreach (var system in systems.All)
            {
                system.Plant(session);
            }
        });
        parts.Context.Clock.Drive(new JointClockWork([.. systems.All.SelectMany(system => system.Work)]));
        return systems;
    }

    public SystemService? Find(string service) => _services.GetValueOrDefault(service);
}
