using System.Text.Json;

namespace Dash.Scheduling;

/// <summary>The dated rules of all networks, read from <c>network-rules.json</c>, which ships inside this library.</summary>
public sealed class NetworkRuleBook
{
    private const string Resource = "Dash.Scheduling.Rules.network-rules.json";

    private static readonly Lazy<NetworkRuleBook> Shipped = new(LoadShipped);

    private readonly Dictionary<Network, NetworkRules> _rules;
    private readonly string _fileUnits;

    private NetworkRuleBook(RuleDocument document)
    {
        (Provider, VerifiedOn, VerifiedHow, Sources, _fileUnits) = (document.Provider, document.VerifiedOn, document.VerifiedHow, document.Sources, document.FileUnits);
        _rules = document.Networks.ToDictionary(
            pair => NetworkNames.Parse(pair.Key, $"/networks/{pair.Key}"),
            pair => SourcedRules.Complete(pair.Value with { Network = NetworkNames.Parse(pair.Key) }, document.Sources));
    }

    /// <summary>The rules that ship with this version.</summary>
    public static NetworkRuleBook Default => Shipped.Value;

    /// <summary>The scheduling system whose documentation was read.</summary>
    public string Provider { get; }

    /// <summary>Day on which the sources were last read as a whole.</summary>
    public DateOnly VerifiedOn { get; }

    /// <summary>How far the rules were verified.</summary>
    public string VerifiedHow { get; }

    /// <summary>The documents the rules were read from, by key.</summary>
    public IReadOnlyDictionary<string, RuleSource> Sources { get; }

    /// <summary>Networks that have rules.</summary>
    public IReadOnlyCollection<Network> Networks => _rules.Keys;

    /// <summary>Reads a rules file of the shipped form.</summary>
    /// <exception cref="JsonException">The text is no rules file; the message names the place.</exception>
    public static NetworkRuleBook Parse(ReadOnlySpan<byte> json) =>
        new(JsonSerializer.Deserialize(json, RuleJson.Default.RuleDocument) ?? throw new JsonException("The rules file is null."));

    /// <summary>The rules of one network.</summary>
    /// <exception cref="SchedulingException"><c>unknown_network</c> when the book has none for it.</exception>
    public NetworkRules For(Network network) =>
        _rules.TryGetValue(network, out var rules) ? rules : throw new SchedulingException(NetworkNames.Unknown(network.ToWire(), "/network"));

    /// <summary>
    /// The rules of one network in the form of the rules file, with the sources they name: what this book holds against posts, so that it can
    /// be handed out, and read again by <see cref="Parse"/>.
    /// </summary>
    /// <exception cref="SchedulingException"><c>unknown_network</c> when the book has none for it.</exception>
    public string Write(Network network)
    {
        var rules = For(network);
        return JsonSerializer.Serialize(
            new RuleDocument
            {
                Provider = Provider,
                VerifiedOn = VerifiedOn,
                VerifiedHow = VerifiedHow,
                FileUnits = _fileUnits,
                Sources = rules.Sources.ToDictionary(key => key, key => Sources[key], StringComparer.Ordinal),
                Networks = new Dictionary<string, NetworkRules>(StringComparer.Ordinal) { [network.ToWire()] = rules },
            },
            RuleJson.Default.RuleDocument);
    }

    private static NetworkRuleBook LoadShipped()
    {
        using var stream = typeof(NetworkRuleBook).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the library.");
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return Parse(buffer.ToArray());
    }
}
