namespace Dash.Generator.Model;

/// <summary>What a text or number looks like; the names are those of the runtime.</summary>
internal enum ValueForm
{
    Any,
    Integer,
    Fraction,
    IPv4,
    IPv6,
    Uuid,
    Date,
    DateTime,
    Time,
    Duration,
    Uri,
    Email,
}
