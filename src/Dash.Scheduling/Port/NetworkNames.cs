namespace Dash.Scheduling;

/// <summary>Names of the networks as they travel in requests and answers: lower case, "x" for X.</summary>
public static class NetworkNames
{
    private static readonly Dictionary<string, Network> ByName = Enum.GetValues<Network>().ToDictionary(ToWire, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, Network> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["twitter"] = Network.X,
        ["ig"] = Network.Instagram,
        ["insta"] = Network.Instagram,
        ["fb"] = Network.Facebook,
        ["yt"] = Network.YouTube,
    };

    /// <summary>The ten wire names in the order of <see cref="Network"/>.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<Network>().Select(ToWire)];

    /// <summary>The wire name: <c>instagram</c>, <c>tiktok</c>, <c>x</c>...</summary>
    public static string ToWire(this Network network) => network.ToString().ToLowerInvariant();

    /// <summary>The name as people write it: <c>Instagram</c>, <c>TikTok</c>, <c>X</c>...</summary>
    public static string ToDisplayName(this Network network) => network.ToString();

    /// <summary>Reads a wire name or a common alias (<c>twitter</c>), in any case.</summary>
    public static bool TryParse(string? name, out Network network)
    {
        network = default;
        return name is not null && (ByName.TryGetValue(name.Trim(), out network) || Aliases.TryGetValue(name.Trim(), out network));
    }

    /// <summary>Reads a wire name or alias.</summary>
    /// <exception cref="SchedulingException"><c>unknown_network</c>, with the nearest valid name.</exception>
    public static Network Parse(string? name, string field = "/network") =>
        TryParse(name, out var network) ? network : throw new SchedulingException(Unknown(name, field));

    /// <summary>The problem that says a name is no network and offers the nearest one.</summary>
    public static SchedulingProblem Unknown(string? name, string field)
    {
        var nearest = NearestName.Find(name, All.Concat(Aliases.Keys));
        return new SchedulingProblem
        {
            Code = ProblemCodes.UnknownNetwork,
            Message = $"'{name}' is not a network.",
            Field = field,
            Rule = "network.known",
            Limit = string.Join(", ", All),
            Actual = name,
            NextStep = nearest is not null && TryParse(nearest, out var network)
                ? $"Did you mean '{network.ToWire()}'?"
                : $"Use one of: {string.Join(", ", All)}.",
        };
    }
}
