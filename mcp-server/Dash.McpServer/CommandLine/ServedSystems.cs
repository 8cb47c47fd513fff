using Dash.McpServer.Validation;

namespace Dash.McpServer.CommandLine;

/// <summary>Which scheduling systems are to be served: those that were named, or every one whose key is set.</summary>
internal static class ServedSystems
{
    public const string Variable = "DASH_PROVIDERS";

    private const string Option = "--provider or " + Variable;

    /// <summary>The systems of a sandbox; of Dash alone when none was named.</summary>
    /// <param name="named">What was named, each one system or several separated by commas.</param>
    /// <exception cref="SettingsException">One is none.</exception>
    public static IReadOnlyList<ServedSystem> InSandbox(IReadOnlyList<string> named) =>
        Find(named) is { Count: > 0 } systems ? [.. systems.Select(system => new ServedSystem(system))] : [new ServedSystem(KnownSystem.Dash)];

    /// <summary>The live systems with their keys.</summary>
    /// <param name="named">What was named; nothing: every system whose key is set.</param>
    /// <param name="value">Reads an environment variable; null when it is not set.</param>
    /// <param name="address">Reads an environment variable that holds an address.</param>
    /// <exception cref="SettingsException">One is none, or has no key.</exception>
    public static IReadOnlyList<ServedSystem> Live(IReadOnlyList<string> named, Func<string, string?> value, Func<string, Uri?> address)
    {
        var wanted = Find(named);
        if (wanted.FirstOrDefault(system => value(system.KeyVariable) is null) is { } keyless)
        {
            throw new SettingsException(NoKey(keyless));
        }

        List<KnownSystem> systems = [.. (wanted.Count > 0 ? wanted : KnownSystem.All).Where(system => value(system.KeyVariable) is not null)];
        return systems.Count == 0 ? throw new SettingsException(NoKeyAtAll()) : [.. systems.Select(system => new ServedSystem(system)
        {
            ApiKey = value(system.KeyVariable),
            Address = system == KnownSystem.Dash ? null : address(system.AddressVariable),
        })];
    }

    // Always in the same order, whichever was named first: answers and the ledger do not depend on it.
    private static List<KnownSystem> Find(IReadOnlyList<string> named)
    {
        var names = named.SelectMany(entry => entry.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(name => name.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var unknown = names.FirstOrDefault(name => name != KnownSystem.AllName && KnownSystem.All.All(system => system.Name != name));
        return unknown is not null
            ? throw new SettingsException(NoSystem(unknown))
            : [.. KnownSystem.All.Where(system => names.Contains(system.Name) || names.Contains(KnownSystem.AllName))];
    }

    private static string NoSystem(string name)
    {
        IReadOnlyList<string> names = [.. KnownSystem.All.Select(system => system.Name), KnownSystem.AllName];
        var nearest = Spelling.Nearest(name, names) is { } close ? $" Did you mean '{close}'?" : "";
        return $"{Option} names '{name}', which is no scheduling system.{nearest} There are: {string.Join(", ", names)}.";
    }

    private static string NoKeyAtAll() => $"""
        There is no API key, so this server has nothing to schedule with. Two ways out:
          set {KnownSystem.Dash.KeyVariable} to a key from {KnownSystem.Dash.Origin}, to schedule real posts
          (or {string.Join(", ", KnownSystem.All.Skip(1).Select(system => system.KeyVariable))} for those systems);
          add --sandbox, to try everything against a local sandbox that reaches no real network.
        """;

    private static string NoKey(KnownSystem system) => $"""
        {Option} asks for {system.DisplayName}, and there is no key for it: {system.KeyVariable} is not set. Three ways out:
          set {system.KeyVariable} to a key from {system.Origin}, to schedule real posts through it;
          leave {system.Name} out;
          add --sandbox, to try it against a local sandbox that reaches no real network.
        """;
}
