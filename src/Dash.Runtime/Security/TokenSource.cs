namespace Dash.Runtime.Security;

/// <summary>Asks the caller's callback for a key, and remembers what it handed out, so that none gets into an exception or a log.</summary>
internal sealed class TokenSource
{
    // What is no call's any more may still be echoed, such as by a page; calls remember their own.
    private const int MostRemembered = 16;

    private readonly Func<CancellationToken, ValueTask<string>> _provider;
    private readonly SecretText _others;
    private readonly Lock _gate = new();
    private IReadOnlyList<string> _handedOut = [];
    private volatile SecretText _secrets;

    internal TokenSource(Func<CancellationToken, ValueTask<string>> provider, SecretText others) => (_provider, _others, _secrets) = (provider, others, others);

    /// <summary>The keys handed out last, and the other secrets of the client.</summary>
    internal SecretText Secrets => _secrets;

    /// <exception cref="NotSentException">The callback failed, or handed out what cannot be a key.</exception>
    internal async ValueTask<string> AskAsync(CancellationToken cancellationToken)
    {
        string token;
        try
        {
            token = CredentialText.Token(await _provider(cancellationToken).ConfigureAwait(false));
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
        lock (_gate)
        {
            if (_handedOut is not [var last, ..] || last != token)
            {
                _handedOut = [token, .. _handedOut.Where(other => other != token).Take(MostRemembered - 1)];
                _secrets = _others.With(_handedOut);
            }
        }
    }
}
