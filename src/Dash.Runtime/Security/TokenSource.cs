namespace Dash.Runtime.Security;

/// <summary>Asks the caller's callback for a key, and remembers what it handed out, so that none gets into an exception or a log.</summary>
internal sealed class TokenSource(Func<CancellationToken, ValueTask<string>> provider)
{
    // Calls that are under way may still show older ones; more than a few never are.
    private const int MostRemembered = 16;

    private readonly Lock _gate = new();
    private volatile IReadOnlyList<string> _handedOut = [];

    internal IReadOnlyList<string> HandedOut => _handedOut;

    /// <exception cref="NotSentException">The callback failed, or handed out what cannot be a key.</exception>
    internal async ValueTask<string> AskAsync(CancellationToken cancellationToken)
    {
        string token;
        try
        {
            token = CredentialText.Token(await provider(cancellationToken).ConfigureAwait(false));
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            throw new NotSentException($"{nameof(ApiClientOptions.BearerTokenProvider)} gave no usable API key ({failure.GetType().Name}); see the inner exception", failure);
        }

        Remember(token);
        return token;
    }

    private void Remember(string token)
    {
        if (_handedOut is [var last, ..] && last == token)
        {
            return;
        }

        lock (_gate)
        {
            _handedOut = [token, .. _handedOut.Where(other => other != token).Take(MostRemembered - 1)];
        }
    }
}
