namespace Dash.Runtime;

/// <summary>A member of an object that stands in a header.</summary>
/// <param name="Name">The member on the wire.</param>
/// <param name="Form">What its text stands for.</param>
public readonly record struct HeaderMember(string Name, HeaderForm Form);
