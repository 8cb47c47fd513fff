namespace Dash.Runtime;

/// <summary>Fills the address of a server in an OpenAPI document.</summary>
public static class ServerAddress
{
    /// <summary>An address that the document gives whole.</summary>
    /// <param name="template">The address with its <c>{variables}</c>.</param>
    /// <param name="variables">Their values, put in as they are.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentException">The values do not make an absolute http or https address.</exception>
    public static Uri Of(string template, params (string Name, string Value)[] variables) =>
        Checked(Uri.TryCreate(Fill(template, variables), UriKind.Absolute, out var address) ? address : null, template, variables);

    /// <summary>An address that the document gives as a path only.</summary>
    /// <param name="host">Where the service is.</param>
    /// <param name="template">The path with its <c>{variables}</c>.</param>
    /// <param name="variables">Their values, put in as they are.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentException">The host is not absolute, or the values do not make an address at it.</exception>
    public static Uri Of(Uri host, string template, params (string Name, string Value)[] variables)
    {
        ArgumentNullException.ThrowIfNull(host);
        var isThere = Uri.TryCreate(host, Fill(template, variables), out var address) && address.IsAbsoluteUri && address.Host == host.Host;
        return Checked(isThere ? address : null, template, variables);
    }

    private static string Fill(string template, (string Name, string Value)[] variables)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(variables);
        return variables.Aggregate(template, static (text, variable) =>
        {
            ArgumentNullException.ThrowIfNull(variable.Value, variable.Name);
            return text.Replace($"{{{variable.Name}}}", variable.Value, StringComparison.Ordinal);
        });
    }

    private static Uri Checked(Uri? address, string template, (string Name, string Value)[] variables) =>
        address is { Scheme: "http" or "https", UserInfo: "", Query: "", Fragment: "" }
            ? address
            : throw new ArgumentException(
                $"The address '{template}' with {string.Join(", ", variables.Select(static variable => $"{variable.Name} = '{variable.Value}'"))} is not usable: expected an absolute http or https address without user, query and fragment.",
                nameof(variables));
}
