namespace Dash.Sdk;

/// <summary>Who states a rule.</summary>
public enum MediaRuleAuthority
{
    /// <summary>The network.</summary>
    Network,

    /// <summary>Dash Social, of what its scheduler takes.</summary>
    Dash,

    /// <summary>Another service that posts to the network: likely right, but not the network's word.</summary>
    ThirdParty,

    /// <summary>Nobody: the rule is unknown, and the source is where it was looked for.</summary>
    Nobody,
}
