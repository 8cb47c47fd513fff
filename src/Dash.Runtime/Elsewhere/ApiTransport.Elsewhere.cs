using Dash.Runtime.Elsewhere;

namespace Dash.Runtime;

/// <content>
/// Files that the service keeps with somebody else: a signed address to send bytes to, a public address to look at. No credential of the
/// service goes there, nothing is repeated, and no redirect is followed.
/// </content>
public sealed partial class ApiTransport
{
    private readonly OtherHost _elsewhere;

    /// <summary>
    /// Sends a file with PUT to an address that carries its own permission. It is not held in memory, and it may take as long as it needs:
    /// the time limit of calls counts only while nothing moves.
    /// </summary>
    /// <param name="address">The signed address. What stands behind its question mark is in no error.</param>
    /// <param name="file">The bytes, with the media type that the address was made for.</param>
    /// <param name="onSent">Is told how many bytes have gone out so far; null for nobody.</param>
    /// <param name="cancellationToken">Gives up sending.</param>
    /// <returns>Completes when the storage has answered with success.</returns>
    /// <exception cref="ApiException">The storage refused the file.</exception>
    /// <exception cref="ApiConnectionException">No answer arrived.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    /// <exception cref="ArgumentException">The address is not absolute, or neither encrypted nor on this machine.</exception>
    public Task PutElsewhereAsync(Uri address, ApiFile file, Action<long>? onSent = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(file);
        return _elsewhere.PutAsync(address, file, onSent, cancellationToken);
    }

    /// <summary>Sends a file as the one field of a form, with POST, to an address that carries its own permission. It is not held in memory.</summary>
    /// <param name="address">The signed address. What stands behind its question mark is in no error.</param>
    /// <param name="field">The name of the field.</param>
    /// <param name="file">The bytes, with name and media type.</param>
    /// <param name="onSent">Is told how many bytes have gone out so far; null for nobody.</param>
    /// <param name="cancellationToken">Gives up sending.</param>
    /// <returns>Completes when the storage has answered with success.</returns>
    /// <exception cref="ApiException">The storage refused the file.</exception>
    /// <exception cref="ApiConnectionException">No answer arrived.</exception>
    /// <exception cref="IOException">The file could not be read.</exception>
    /// <exception cref="ArgumentException">The address is not absolute, or neither encrypted nor on this machine.</exception>
    public Task PostFormElsewhereAsync(Uri address, string field, ApiFile file, Action<long>? onSent = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentException.ThrowIfNullOrEmpty(field);
        ArgumentNullException.ThrowIfNull(file);
        return _elsewhere.PostFormAsync(address, field, file, onSent, cancellationToken);
    }

    /// <summary>Reads the beginning of a file at a public address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="count">How many bytes at most.</param>
    /// <param name="cancellationToken">Gives up reading.</param>
    /// <returns>The bytes, and the length of the whole file as far as the host tells it.</returns>
    /// <exception cref="ApiException">The host refused.</exception>
    /// <exception cref="ApiConnectionException">No answer arrived.</exception>
    /// <exception cref="ArgumentException">The address is not absolute, or not http.</exception>
    public Task<FileBeginning> ReadElsewhereAsync(Uri address, int count, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return _elsewhere.ReadAsync(address, count, cancellationToken);
    }
}
