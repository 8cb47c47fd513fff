namespace Dash.Runtime;

/// <summary>A page names a next page that must not or cannot be followed; what was read before it is good.</summary>
/// <param name="message">Why.</param>
public sealed class ApiPagingException(string message) : Exception(message);
