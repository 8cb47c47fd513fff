namespace Dash.Generator;

/// <summary>The tracking names of the pipeline's steps, in order.</summary>
internal static class Steps
{
    public const string Sources = nameof(Sources);
    public const string Documents = nameof(Documents);
    public const string Plan = nameof(Plan);
    public const string Records = nameof(Records);
    public const string Unions = nameof(Unions);
    public const string Collections = nameof(Collections);
    public const string Tuples = nameof(Tuples);
    public const string Enums = nameof(Enums);
    public const string Results = nameof(Results);
    public const string Headers = nameof(Headers);
    public const string Clients = nameof(Clients);
    public const string RootClients = nameof(RootClients);
    public const string Resolvers = nameof(Resolvers);
    public const string Securities = nameof(Securities);
    public const string Servers = nameof(Servers);
    public const string Webhooks = nameof(Webhooks);
    public const string Validators = nameof(Validators);
    public const string Diagnostics = nameof(Diagnostics);
}
