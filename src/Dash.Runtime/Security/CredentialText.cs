using System.Buffers;

namespace Dash.Runtime.Security;

/// <summary>Checks what credentials are made of. Messages never repeat it.</summary>
internal static class CredentialText
{
    // RFC 9110, 5.6.2.
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("!#$%&'*+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz|~");

    internal static string Token(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return token.Length == 0 || token.Any(static unit => unit is <= ' ' or > '~')
            ? throw new ArgumentException("The API key is empty or holds a space, a line break or a letter outside ASCII: copy it again, without what surrounds it.", nameof(token))
            : token;
    }

    internal static string Field(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Length == 0 || value[0] == ' ' || value[^1] == ' ' || value.Any(static unit => unit is < ' ' or > '~')
            ? throw new ArgumentException("The key is empty, begins or ends with a space, or holds a line break or a letter outside ASCII: copy it again, without what surrounds it.", nameof(value))
            : value;
    }

    internal static string NotEmpty(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.Length == 0 ? throw new ArgumentException("The key is empty: copy it again.", nameof(key)) : key;
    }

    internal static string Name(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return name.AsSpan().ContainsAnyExcept(NameCharacters)
            ? throw new ArgumentException($"'{new string([.. name.Where(static unit => !char.IsControl(unit))])}' cannot be the name of a header: expected letters, digits and hyphens.", nameof(name))
            : name;
    }

    internal static string Pair(string userName, string password)
    {
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(password);
        if (userName.Contains(':', StringComparison.Ordinal))
        {
            throw new ArgumentException("The user name holds a colon, which ends it in this scheme: remove it.", nameof(userName));
        }

        return userName.Any(char.IsControl) || password.Any(char.IsControl)
            ? throw new ArgumentException("The user name or the password holds a control character (a line break?): remove it.", nameof(password))
            : $"{userName}:{password}";
    }
}
