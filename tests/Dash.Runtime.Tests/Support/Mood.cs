namespace Dash.Runtime.Tests.Support;

public enum Mood
{
    Calm,
    Glad,
}
