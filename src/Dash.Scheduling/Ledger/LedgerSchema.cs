using System.Globalization;

namespace Dash.Scheduling;

/// <summary>Tables of a ledger file. Times are ticks of 100 nanoseconds since 1970, UTC. <c>user_version</c> is the version of the schema.</summary>
internal static class LedgerSchema
{
    public const long Version = 1;

    private const string First = """
        CREATE TABLE entries (
            scope TEXT NOT NULL,
            key TEXT NOT NULL,
            content TEXT NOT NULL,
            state TEXT NOT NULL,
            group_id TEXT NOT NULL,
            holder TEXT NOT NULL,
            first_at INTEGER NOT NULL,
            sent_at INTEGER NOT NULL,
            at INTEGER,
            post_id TEXT,
            answer TEXT,
            version INTEGER NOT NULL,
            PRIMARY KEY (scope, key)
        ) WITHOUT ROWID;
        CREATE INDEX entries_by_post ON entries (scope, post_id) WHERE post_id IS NOT NULL;
        CREATE TABLE plans (
            id TEXT PRIMARY KEY,
            scope TEXT NOT NULL,
            batch TEXT NOT NULL,
            made_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            used_at INTEGER
        ) WITHOUT ROWID;
        PRAGMA user_version = 1;
        """;

    /// <exception cref="SchedulingException">A newer version wrote the file.</exception>
    public static void Apply(LedgerDatabase database, string place)
    {
        if (Read(database) == Version)
        {
            return;
        }

        // Asked again inside: two processes may open a new file at once.
        database.Together(() =>
        {
            switch (Read(database))
            {
                case 0:
                    database.Execute(First);
                    break;
                case Version:
                    break;
                case var newer:
                    throw new SchedulingException(LedgerProblems.Newer(place, newer.ToString(CultureInfo.InvariantCulture)));
            }
        });
    }

    private static long Read(LedgerDatabase database) => database.First("PRAGMA user_version", row => row.GetInt64(0));
}
