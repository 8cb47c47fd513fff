using System.Security.Cryptography;
using System.Text;
using NodaTime.Text;

namespace Dash.Scheduling;

/// <summary>
/// Signs approvals with a secret that only this user's processes can read. A line that was written or changed by anything else, in the
/// file or in what a client hands back, does not fit its seal.
/// </summary>
internal sealed class ApprovalSeal(byte[] secret)
{
    private const int SecretBytes = 32;
    private const int CodeDigits = 4;

    /// <summary>Reads the secret, or makes one that its owner alone may read. Of several processes that make one, all use the first.</summary>
    public static ApprovalSeal Open(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        if (!File.Exists(path))
        {
            // Written aside and moved, so that nobody reads half a secret.
            var draft = $"{path}.{Guid.NewGuid():N}";
            using (var file = new FileStream(draft, options))
            {
                file.Write(RandomNumberGenerator.GetBytes(SecretBytes));
                file.Flush(flushToDisk: true);
            }

            try
            {
                File.Move(draft, path, overwrite: false);
            }
            catch (IOException) when (File.Exists(path))
            {
                File.Delete(draft);
            }
        }

        var secret = File.ReadAllBytes(path);
        return secret.Length == SecretBytes
            ? new ApprovalSeal(secret)
            : throw new IOException($"'{path}' holds no secret of {SecretBytes} bytes. Delete it: a new one is made, and open approvals are void.");
    }

    /// <summary>Seals a line in a state: the wording, the terms, the times and the decision.</summary>
    public string Of(Approval approval, ApprovalState state) => Sign(
        "line", approval.Id, approval.Terms.Scope, approval.Terms.Tool, approval.Terms.Call, approval.Terms.Writes,
        InstantPattern.ExtendedIso.Format(approval.MadeAt), InstantPattern.ExtendedIso.Format(approval.ExpiresAt), state.ToString(), approval.Words);

    /// <summary>What a client carries between being asked and answering.</summary>
    public string Ticket(Approval approval) => $"{approval.Id}.{TicketSignature(approval)}";

    public bool IsTicketOf(Approval approval, string ticket) => Same(ticket, Ticket(approval));

    /// <summary>The digits that a person types. They stand in no answer that a model sees.</summary>
    public string Code(Approval approval)
    {
        var number = Convert.ToUInt32(Sign("code", approval.Id)[..8], 16) % 10_000;
        return number.ToString("D" + CodeDigits, System.Globalization.CultureInfo.InvariantCulture);
    }

    public static bool Same(string first, string second) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(first), Encoding.UTF8.GetBytes(second));

    private string TicketSignature(Approval approval) => Sign("ticket", approval.Id, Of(approval, ApprovalState.Waiting));

    // The length in front of each part keeps two lists of parts from giving the same bytes.
    private string Sign(params ReadOnlySpan<string> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(part.Length).Append(':').Append(part);
        }

        return Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(text.ToString())));
    }
}
