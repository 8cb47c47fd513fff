namespace Dash.Runtime;

/// <summary>The headers that the answers of an operation are documented to have.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IApiHeaders<TSelf>
    where TSelf : IApiHeaders<TSelf>
{
    /// <summary>Reads what is there: a header that is missing, or not what the document promises, is null.</summary>
    /// <param name="headers">The headers of an answer.</param>
    /// <returns>The ones that are documented.</returns>
    static abstract TSelf Read(ApiHeaders headers);
}
