namespace Dash.Sandbox.Specification;

/// <summary>Which way a body goes: readOnly members have no place in a request, writeOnly members none in a response.</summary>
internal enum SchemaDirection
{
    Request,
    Response,
}
