namespace Dash.Runtime;

/// <summary>What the text of a header, or of a piece of it, stands for in JSON.</summary>
public enum HeaderForm
{
    /// <summary>A string, whatever it looks like.</summary>
    Text,

    /// <summary>A number, <c>true</c> or <c>false</c>.</summary>
    Literal,

    /// <summary>A number, <c>true</c> or <c>false</c> where it reads as one, else a string.</summary>
    Either,

    /// <summary>JSON itself.</summary>
    Json,
}
