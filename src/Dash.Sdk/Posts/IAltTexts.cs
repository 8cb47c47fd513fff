namespace Dash.Sdk;

/// <summary>Something with alternative texts for its media: Instagram, Facebook and X have them, the other networks take none from the service.</summary>
public interface IAltTexts
{
    /// <summary>The texts by media, the <c>media_id</c> written as text; null for none.</summary>
    IReadOnlyDictionary<string, string>? AltTextMediaMap { get; }
}
