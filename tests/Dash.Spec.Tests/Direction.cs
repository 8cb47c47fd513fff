namespace Dash.Spec.Tests;

/// <summary>Which way a body travels: it decides whether read-only or write-only members are part of a schema.</summary>
public enum Direction
{
    Request,
    Response,
}
