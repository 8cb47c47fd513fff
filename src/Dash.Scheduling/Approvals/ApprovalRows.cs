using Microsoft.Data.Sqlite;
using NodaTime;

namespace Dash.Scheduling;

/// <summary>The table of approvals, and its rows as approvals with their seals.</summary>
internal static class ApprovalRows
{
    public const string Columns = "id, scope, tool, call, writes, words, made_at, expires_at, state, seal";

    public const string Schema = """
        CREATE TABLE IF NOT EXISTS approvals (
            id TEXT PRIMARY KEY,
            scope TEXT NOT NULL,
            tool TEXT NOT NULL,
            call TEXT NOT NULL,
            writes TEXT NOT NULL,
            words TEXT NOT NULL,
            made_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            state TEXT NOT NULL,
            seal TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS approvals_by_call ON approvals (scope, tool, call);
        """;

    public static (string, object?)[] Values(Approval approval, string seal) =>
    [
        ("id", approval.Id),
        ("scope", approval.Terms.Scope),
        ("tool", approval.Terms.Tool),
        ("call", approval.Terms.Call),
        ("writes", approval.Terms.Writes),
        ("words", approval.Words),
        ("made_at", approval.MadeAt.ToUnixTimeTicks()),
        ("expires_at", approval.ExpiresAt.ToUnixTimeTicks()),
        ("state", approval.State.ToString()),
        ("seal", seal),
    ];

    public static (Approval Approval, string Seal) Read(SqliteDataReader row) => (new Approval
    {
        Id = row.GetString(0),
        Terms = new ApprovalTerms(row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4)),
        Words = row.GetString(5),
        MadeAt = Instant.FromUnixTimeTicks(row.GetInt64(6)),
        ExpiresAt = Instant.FromUnixTimeTicks(row.GetInt64(7)),
        State = Enum.TryParse<ApprovalState>(row.GetString(8), out var state) ? state : throw new FormatException($"'{row.GetString(8)}' is no state of an approval."),
    }, row.GetString(9));
}
