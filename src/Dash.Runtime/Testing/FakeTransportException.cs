namespace Dash.Runtime.Testing;

/// <summary>A test and its <see cref="FakeTransport"/> disagree about what is asked for. Clients let it through as it is, and never try again.</summary>
public sealed class FakeTransportException : Exception
{
    /// <summary>Makes an exception without a message.</summary>
    public FakeTransportException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What was asked and what was expected.</param>
    public FakeTransportException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a cause.</summary>
    /// <param name="message">What was asked and what was expected.</param>
    /// <param name="innerException">The cause.</param>
    public FakeTransportException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
